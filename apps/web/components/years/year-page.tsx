import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { Beside } from '#web/components/kit/beside.tsx'
import { EventList } from '#web/components/kit/event-list.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { besideYear } from '#web/data/by-year.ts'
import { compareHref } from '#web/data/compared.ts'
import { dataset } from '#web/data/dataset.ts'
import { apiUrl } from '#web/data/site.ts'
import { sourceYears } from '#web/data/sources.ts'
import { yearPage, years } from '#web/data/years.ts'
import { daysFigureOf } from '#web/figures/days.ts'
import { figureHref } from '#web/figures/definition.ts'
import { placesFigureOf } from '#web/figures/places.ts'
import { dayInWords } from '#web/format/date.ts'
import { compared, lists, placesDrawn, years as words } from '#web/words/index.ts'
import { Chairs } from './chairs.tsx'
import { Chronology } from './chronology.tsx'
import { Officers } from './officers.tsx'
import { YearDocuments } from './year-documents.tsx'
import { YearPromises } from './year-promises.tsx'

const wayTo = (year: string | null, name: (year: string) => string) =>
  year === null ? null : { href: `/years/${year}`, name: name(year) }

/** A year as a yearbook has it. */
export const YearPage = ({ year }: { year: string }) => {
  const { book, officers, sessions, exercises, chronology, perhaps, promises } = yearPage(year)
  const { before, after } = besideYear(years, year)
  const [days, places] = [daysFigureOf(year), placesFigureOf(year)]
  const isLatest = dataset.asOf.startsWith(year)
  return (
    <>
      <PageHead trail={[{ href: '/years', name: words.title }]} title={words.titleOf(year)}>
        <p>
          {words.counted(chronology.length, book.documents.length)}
          {isLatest && ` ${words.lateNote(dayInWords(dataset.asOf))}`}
        </p>
        {places !== undefined && (
          <p>
            <a href={figureHref(places.id)}>{placesDrawn.mapOf(year)}</a>
          </p>
        )}
        <Beside label={words.other} before={wayTo(before, lists.earlierYear)} after={wayTo(after, lists.laterYear)} />
      </PageHead>
      <Section id="chair" title={words.chair}>
        <Chairs chairs={book.chairs} />
      </Section>
      {sessions.length > 0 && (
        <Section id="sessions" title={words.sessions}>
          <EventList events={sessions} />
        </Section>
      )}
      {exercises.length > 0 && (
        <Section id="exercises" title={words.exercises}>
          <EventList events={exercises} />
        </Section>
      )}
      {book.documents.length > 0 && (
        <Section id="documents" title={words.documents}>
          <YearDocuments documents={book.documents} />
        </Section>
      )}
      {promises.length > 0 && (
        <Section id="promises" title={words.promises}>
          <YearPromises promises={promises} />
        </Section>
      )}
      <Section id="officers" title={words.officers}>
        <p>{words.officersNote}</p>
        <Officers officers={officers} />
      </Section>
      {days !== undefined && (
        <Section id="days" title={words.dayByDay} wide>
          <FigureFrame figure={days} level={null} tableAt="#chronology" />
        </Section>
      )}
      {chronology.length > 0 && (
        <Section id="chronology" title={words.chronology}>
          <PageTools page={`/years/${year}`} />
          <Chronology events={chronology} />
        </Section>
      )}
      {perhaps.length > 0 && (
        <Section id="perhaps" title={words.perhaps}>
          <EventList events={perhaps} />
        </Section>
      )}
      <Section id="also" title={words.alsoHere}>
        <ul className="plain">
          {chronology.length > 0 && (
            <li>
              <a href={`/calendar/events/${year}`}>{words.calendar(year)}</a>
            </li>
          )}
          {sourceYears.includes(year) && (
            <li>
              <a href={`/sources/by-year/${year}`}>{words.sources(year)}</a>
            </li>
          )}
          {before !== null && (
            <li>
              <a href={compareHref('years', `year/${year}`, `year/${before}`)}>{compared.beforeAfter(before)}</a>
            </li>
          )}
          <li>
            <a href={`${apiUrl}/v1/queries/yearbook?year=${year}`}>{words.data}</a>
          </li>
        </ul>
      </Section>
    </>
  )
}
