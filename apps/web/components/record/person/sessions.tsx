import type { PersonPage } from '#web/data/people.ts'
import { hrefOf } from '#web/format/href.ts'
import { people as words } from '#web/words/index.ts'

/** The sessions that a person took part in, year by year. */
export const Sessions = ({ sessions }: Pick<PersonPage, 'sessions'>) => (
  <table className="listing">
    <caption className="visually-hidden">{words.sessionsCaption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.year}</th>
        <th scope="col">{words.sessions}</th>
      </tr>
    </thead>
    <tbody>
      {sessions.map(({ year, entries }) => (
        <tr key={year}>
          <th scope="row" className="when">
            {year ?? words.noYear}
          </th>
          <td>
            {entries.map(({ event, roles }, position) => (
              <span key={event.id}>
                {position > 0 && '; '}
                <a href={hrefOf(event.id)}>{event.name}</a>
                {roles.includes('chaired') && <span className="soft">{words.inTheChair}</span>}
              </span>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
