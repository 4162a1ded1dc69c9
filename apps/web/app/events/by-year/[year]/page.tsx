import { notFound } from 'next/navigation'
import { Beside } from '#web/components/kit/beside.tsx'
import { EventList } from '#web/components/kit/event-list.tsx'
import { ListByMonth } from '#web/components/kit/list-by-month.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { besideYear, undated } from '#web/data/by-year.ts'
import { eventsByYear, withStatus } from '#web/data/events.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { monthInWords } from '#web/format/calendar.ts'
import { monthOf } from '#web/format/date.ts'
import { lists, eventList as words, years } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly year: string }>
}
const hrefOf = (year: string): string => `/events/by-year/${year}`
const wayTo = (year: string | null, name: (year: string) => string) =>
  year === null ? null : { href: hrefOf(year), name: name(year) }
const titleOf = (year: string): string => (year === undated ? words.titleUndated : words.titleOfYear(year))
const describe = (year: string): string => (year === undated ? words.descriptionUndated : words.descriptionOfYear(year))

export const dynamicParams = false
export const generateStaticParams = () => [...eventsByYear.keys()].map((year) => ({ year }))
export const generateMetadata = async ({ params }: Props) => {
  const { year } = await params
  return metadataOf({ title: titleOf(year), description: describe(year), href: hrefOf(year) })
}

const EventsOfYear = async ({ params }: Props) => {
  const { year } = await params
  const events = eventsByYear.get(year)
  if (events === undefined) notFound()
  const { before, after } = besideYear([...eventsByYear.keys()], year)
  return (
    <>
      <PageHead trail={[{ href: '/events', name: words.title }]} title={titleOf(year)}>
        <p>
          {words.count(events.length)}. {lists.newestFirst}.{' '}
          {year !== undated && (
            <>
              <a href={`/calendar/events/${year}`}>{lists.asCalendar}</a>,{' '}
              <a href={`/years/${year}`}>{years.titleOf(year)}</a>.
            </>
          )}
        </p>
        <Beside label={lists.years} before={wayTo(before, lists.earlierYear)} after={wayTo(after, lists.laterYear)} />
        <PageTools page={hrefOf(year)} />
      </PageHead>
      <ListByMonth
        entries={events}
        monthOf={({ start }) => monthOf(start)}
        nameOf={monthInWords}
        unknown={year === undated ? lists.noYear : years.monthUnknown}
      >
        {(own) => <EventList events={withStatus(own)} />}
      </ListByMonth>
    </>
  )
}
export default EventsOfYear
