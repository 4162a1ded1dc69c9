import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { YearTable } from '#web/components/years/year-table.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { yearRow, years } from '#web/data/years.ts'
import { figureHref } from '#web/figures/definition.ts'
import { placesAllFigure, placesFigures } from '#web/figures/places.ts'
import { lists, placesDrawn, years as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/years' })

const Years = () => (
  <>
    <PageHead title={words.title}>
      <p>{words.description}</p>
    </PageHead>
    <Section id="all" title={lists.newestFirst}>
      <YearTable rows={years.map(yearRow)} />
    </Section>
    <Section id="places" title={words.maps} wide>
      <FigureFrame figure={placesAllFigure} level={null} tableAt="/figures/places#table" />
      <p>{placesDrawn.everyYear}</p>
      <ul className="plain several">
        {placesFigures.map(({ id, page }) => (
          <li key={id}>
            <a href={figureHref(id)}>{page.split('/').at(-1)}</a>
          </li>
        ))}
      </ul>
    </Section>
  </>
)
export default Years
