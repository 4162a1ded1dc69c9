import { YearBars } from '#web/components/figure/year-bars.tsx'
import type { HomePage } from '#web/data/home.ts'
import { numberInWords } from '#web/format/count.ts'

/** The organization and the record in numbers. */
export const Numbers = ({
  page: { coverage, members, exercises, bodies, disputes, questions },
}: {
  page: HomePage
}) => {
  const count = (type: string) => coverage.types.find((one) => one.type === type)?.records ?? 0
  const figures = [
    { value: members, name: 'member states', href: '/states' },
    { value: bodies, name: 'bodies', href: '/bodies' },
    { value: count('event'), name: 'events', href: '/events' },
    { value: exercises, name: 'exercises', href: '/forces' },
    { value: count('document'), name: 'documents', href: '/documents' },
    { value: count('person'), name: 'people', href: '/people' },
    { value: coverage.facts, name: 'statements, each with its source', href: '/about' },
    { value: coverage.sources, name: 'sources', href: '/sources' },
    { value: disputes.length, name: 'disputed values', href: '/disputes' },
    { value: questions, name: 'open questions', href: '/open-questions' },
  ]
  return (
    <>
      <ul className="numbers">
        {figures.map(({ value, name, href }) => (
          <li key={name}>
            <a href={href}>
              <span className="figure">{numberInWords(value)}</span> {name}
            </a>
          </li>
        ))}
      </ul>
      <YearBars
        years={coverage.years.map(({ year, events }) => ({ year, counts: [events] }))}
        kinds={['Events on record']}
        title="Events on record by year"
        caption="Events on record by year. This counts what the record holds, which is not all that happened."
      />
    </>
  )
}
