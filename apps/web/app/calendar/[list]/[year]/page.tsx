import { notFound } from 'next/navigation'
import { CalendarYear } from '#web/components/calendar/calendar-year.tsx'
import { Beside } from '#web/components/kit/beside.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { besideYear } from '#web/data/by-year.ts'
import { calendarNames, calendars, calendarYears, isCalendarName } from '#web/data/calendars.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { lists, calendar as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly list: string; readonly year: string }>
}
export const dynamicParams = false
export const generateStaticParams = () =>
  calendarNames.flatMap((list) => calendarYears(list).map((year) => ({ list, year })))
export const generateMetadata = async ({ params }: Props) => {
  const { list, year } = await params
  if (!isCalendarName(list)) return {}
  const [title, description] = [words.titleOf[list](year), words.descriptionOf[list](year)]
  return metadataOf({ title, description, href: `/calendar/${list}/${year}` })
}

const CalendarOfYear = async ({ params }: Props) => {
  const { list, year } = await params
  if (!isCalendarName(list)) notFound()
  const { before, after } = besideYear(calendarYears(list), year)
  const wayTo = (one: string | null, name: (year: string) => string) =>
    one === null ? null : { href: `/calendar/${list}/${one}`, name: name(one) }
  return (
    <>
      <PageHead trail={[{ href: '/calendar', name: words.title }]} title={words.titleOf[list](year)}>
        <p>
          <a href={`/${list}/by-year/${year}`}>{words.asList}</a>
        </p>
        <Beside label={words.years} before={wayTo(before, lists.earlierYear)} after={wayTo(after, lists.laterYear)} />
        <PageTools page={`/calendar/${list}/${year}`} />
      </PageHead>
      <CalendarYear entries={calendars[list]} year={year} heading="h2" />
    </>
  )
}
export default CalendarOfYear
