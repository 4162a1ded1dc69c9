import { Beside } from '#web/components/kit/beside.tsx'
import { EventList } from '#web/components/kit/event-list.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { countsByDay, dayHref, dayPage, daysOfYear } from '#web/data/on-this-day.ts'
import { apiUrl } from '#web/data/site.ts'
import { onThisDay as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly day: string }>
}
export const dynamicParams = false
export const generateStaticParams = () => daysOfYear.map((day) => ({ day }))
export const generateMetadata = async ({ params }: Props) => {
  const { day } = await params
  const description = words.dayAbout(day, countsByDay.get(day) ?? 0)
  return metadataOf({ title: words.dayTitle(day), description, href: dayHref(day) })
}

const Day = async ({ params }: Props) => {
  const { day } = await params
  const { events, perhaps, undated, before, after, query } = dayPage(day)
  const wayTo = (one: string) => ({ href: dayHref(one), name: words.dayName(one) })
  return (
    <>
      <PageHead trail={[{ href: '/on-this-day', name: words.title }]} title={words.dayTitle(day)}>
        <p>
          {words.counted(events.length)}
          {day === '02-29' && ` ${words.leapDay}`}
        </p>
        <Beside label={words.other} before={wayTo(before)} after={wayTo(after)} />
      </PageHead>
      {events.length > 0 && (
        <Section id="events" title={words.events}>
          <EventList events={events} />
        </Section>
      )}
      {perhaps.length > 0 && (
        <Section id="perhaps" title={words.perhaps}>
          <p className="soft">{words.perhapsAbout}</p>
          <EventList events={perhaps} />
        </Section>
      )}
      <Section id="also" title={words.also}>
        <p className="soft">{words.undated(undated)}</p>
        <ul className="plain">
          <li>
            <a href="/on-this-day">{words.all}</a>
          </li>
          <li>
            <a href={`${apiUrl}${query}`}>{words.data}</a>
          </li>
        </ul>
      </Section>
    </>
  )
}
export default Day
