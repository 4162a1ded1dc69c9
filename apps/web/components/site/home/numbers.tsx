import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import type { HomePage } from '#web/data/home.ts'
import { eventsByYearFigure } from '#web/figures/events-by-year.ts'
import { numberInWords } from '#web/format/count.ts'
import { home as words } from '#web/words/index.ts'

/** The organization and the record in numbers. */
export const Numbers = ({
  page: { coverage, members, exercises, bodies, disputes, questions },
}: {
  page: HomePage
}) => {
  const count = (type: string) => coverage.types.find((one) => one.type === type)?.records ?? 0
  const figures = [
    { value: members.length, name: words.figures.members, href: '/states' },
    { value: bodies, name: words.figures.bodies, href: '/bodies' },
    { value: count('event'), name: words.figures.events, href: '/events' },
    { value: exercises, name: words.figures.exercises, href: '/forces' },
    { value: count('document'), name: words.figures.documents, href: '/documents' },
    { value: count('person'), name: words.figures.people, href: '/people' },
    { value: coverage.facts, name: words.figures.statements, href: '/about' },
    { value: coverage.sources, name: words.figures.sources, href: '/sources' },
    { value: disputes.length, name: words.figures.disputes, href: '/disputes' },
    { value: questions, name: words.figures.questions, href: '/open-questions' },
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
      {eventsByYearFigure !== null && (
        <FigureFrame figure={eventsByYearFigure} level={null} tableAt="/coverage#years" />
      )}
    </>
  )
}
