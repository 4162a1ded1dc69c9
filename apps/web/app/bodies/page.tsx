import { bodyCategories, recordsOf } from '@csto-record/domain'
import { structure } from '@csto-record/queries'
import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { StructureOn } from '#web/components/record/body/structure-on.tsx'
import { StructurePicker } from '#web/components/record/body/structure-picker.tsx'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { bodiesTreeFigure } from '#web/figures/bodies-tree.tsx'
import { figureHref } from '#web/figures/definition.ts'
import { whoMetFigure, whoMetWhomFigure } from '#web/figures/who-met.ts'
import { dayInWords } from '#web/format/date.ts'
import { inWords } from '#web/format/label.ts'
import { capital } from '#web/format/words.ts'
import { actors, meetingsDrawn } from '#web/words/index.ts'

const words = actors.body
export const metadata = metadataOf({ title: words.list, description: words.listAbout, href: '/bodies' })
const subject = 'organization/csto'
const listing = 'tree-now'

const Bodies = () => {
  const bodies = recordsOf(dataset, 'body')
  return (
    <>
      <PageHead title={words.list}>
        <p>{words.listAbout}</p>
        <PageTools page="/bodies" />
      </PageHead>
      <Section id="tree" title={words.tree}>
        <StructurePicker of={subject} asOf={dataset.asOf} listing={listing} />
        <noscript>
          <p className="soft">{words.needsScripts}</p>
        </noscript>
        <div id={listing}>
          <h3>{words.treeOn(dayInWords(dataset.asOf))}</h3>
          <StructureOn dataset={dataset} ask={structure} of={subject} day={dataset.asOf} />
        </div>
      </Section>
      <Section id="drawn" title={words.drawn} wide>
        <FigureFrame figure={bodiesTreeFigure} level={null} tableAt="/figures/bodies-tree#table" />
      </Section>
      <Section id="met" title={meetingsDrawn.section} wide>
        <FigureFrame figure={whoMetFigure} level={3} tableAt="/figures/who-met#table" />
        <p>
          <a href={figureHref(whoMetWhomFigure.id)}>{whoMetWhomFigure.title}</a>
        </p>
      </Section>
      <Section id="kinds" title={words.byKind}>
        {[...bodyCategories, null].map((category) => {
          const own = bodies.filter((body) => body.category === category)
          return own.length === 0 ? null : (
            <div key={category} className="year">
              <h3>{category === null ? words.noKind : capital(inWords(category))}</h3>
              <ul className="plain">
                {own.map(({ id }) => (
                  <li key={id}>
                    <RecordLink id={id} />
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </Section>
    </>
  )
}
export default Bodies
