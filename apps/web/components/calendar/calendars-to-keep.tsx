import { type CalendarToKeep, calendarsToKeep } from '#web/data/list-tools.ts'
import { calendar as words } from '#web/words/index.ts'

const Group = ({ title, calendars }: { title: string; calendars: readonly CalendarToKeep[] }) =>
  calendars.length === 0 ? null : (
    <div>
      <h3>{title}</h3>
      <ul className="plain several">
        {calendars.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  )

/** Calendars of the record as a whole, of the Council's sessions, and of each state and body, for programs that keep them. */
export const CalendarsToKeep = () => {
  const { whole, states, bodies } = calendarsToKeep()
  return (
    <>
      <p>{words.keepAbout}</p>
      <Group title={words.keepWhole} calendars={whole} />
      <Group title={words.keepStates} calendars={states} />
      <Group title={words.keepBodies} calendars={bodies} />
    </>
  )
}
