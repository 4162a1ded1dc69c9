import { bodyCategories, type Id, recordsOf } from '@csto-record/domain'
import { structure } from '@csto-record/queries'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { BodyTree } from '#web/components/record/body/body-tree.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { inWords } from '#web/format/label.ts'
import { capital } from '#web/format/words.ts'

const description = 'The organs of the CSTO, as they stand under one another, with the series of meetings they hold.'
export const metadata = metadataOf({ title: 'Bodies', description, href: '/bodies' })

const Bodies = () => {
  const bodies = recordsOf(dataset, 'body')
  const meetings = new Map<Id, number>(structure(dataset, {}).units.map(({ unit, events }) => [unit.id, events]))
  const ids = new Set<Id>(bodies.map(({ id }) => id))
  const roots = [...new Set(bodies.map(({ parent }) => parent).filter((parent) => parent === null || !ids.has(parent)))]
  return (
    <>
      <PageHead title="Bodies">
        <p>{description}</p>
      </PageHead>
      {roots.map((root) => (
        <Section
          key={root}
          id={root === null ? 'no-parent' : 'tree'}
          title={root === null ? 'Parent not on record' : `Under the ${nameOf(root)}`}
        >
          {root !== null && (
            <p>
              <RecordLink id={root} />
            </p>
          )}
          <BodyTree bodies={bodies} under={root} meetings={meetings} />
        </Section>
      ))}
      <Section id="kinds" title="By kind">
        {[...bodyCategories, null].map((category) => {
          const own = bodies.filter((body) => body.category === category)
          return own.length === 0 ? null : (
            <div key={category} className="year">
              <h3>{category === null ? 'Kind not on record' : capital(inWords(category))}</h3>
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
