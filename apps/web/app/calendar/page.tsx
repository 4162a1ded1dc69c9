import { CalendarYear } from '#web/components/calendar/calendar-year.tsx'
import { CalendarsToKeep } from '#web/components/calendar/calendars-to-keep.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { calendarNames, calendars, calendarYears } from '#web/data/calendars.ts'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { calendar as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/calendar' })

const Calendar = () => {
  const year = dataset.asOf.slice(0, 4)
  return (
    <>
      <PageHead title={words.title}>
        <p>{words.description}</p>
        <PageTools page="/calendar" />
      </PageHead>
      {calendarNames.map((name) => (
        <Section key={name} id={name} title={words.lists[name]}>
          <ul className="years">
            {calendarYears(name).map((one) => (
              <li key={one}>
                <a href={`/calendar/${name}/${one}`}>{one}</a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Section id="latest" title={year} wide>
        <CalendarYear entries={calendars.events} year={year} />
      </Section>
      <Section id="keep" title={words.keep}>
        <CalendarsToKeep />
      </Section>
    </>
  )
}
export default Calendar
