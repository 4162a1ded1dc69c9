import { exerciseStrength } from '@csto-record/queries'
import { StrengthTable } from '#web/components/exercise/strength-table.tsx'
import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { NarrowTools } from '#web/components/lists/narrow-tools.tsx'
import { exercisesPage } from '#web/data/exercises.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { apiUrl } from '#web/data/site.ts'
import { exerciseStrengthFigure } from '#web/figures/exercise-strength.tsx'
import { exerciseStrengthBySeriesFigure } from '#web/figures/exercise-strength-by-series.tsx'
import { exercises as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.about, href: '/exercises' })
const data = `${apiUrl}/v1/queries/${exerciseStrength.info.name}`

const listing = 'all-exercises'

const Exercises = () => {
  const { exercises, counted, first, last, years, undated } = exercisesPage()
  return (
    <>
      <PageHead title={words.title}>
        <p>{words.lead(exercises.length, counted, first, last)}</p>
        <NarrowTools
          page="/exercises"
          listing={listing}
          holds={{ of: 'result', query: exerciseStrength.info.name, rowId: 'event.id' }}
        />
      </PageHead>
      <Section id="by-year" title={words.byYear} wide>
        <FigureFrame figure={exerciseStrengthFigure} level={null} tableAt="#all" />
        <p className="small">
          {words.machine} <a href={`${data}.csv`}>{words.csv}</a>
          {', '}
          <a href={data}>{words.json}</a>
        </p>
      </Section>
      <Section id="by-series" title={words.bySeries} wide>
        <FigureFrame figure={exerciseStrengthBySeriesFigure} level={null} tableAt="#all" />
      </Section>
      <Section id="all" title={words.allOfThem}>
        <div id={listing}>
          {years.map(({ year, exercises: own }) => (
            <StrengthTable key={year} exercises={own} title={String(year)} />
          ))}
          {undated.length > 0 && <StrengthTable exercises={undated} title={words.noYear} />}
        </div>
      </Section>
    </>
  )
}
export default Exercises
