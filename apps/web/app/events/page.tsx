import { EventsExplorer } from '#web/components/ask/timeline/events-explorer.tsx'
import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { EventList } from '#web/components/kit/event-list.tsx'
import { FiltersNeedScripts } from '#web/components/kit/filters-need-scripts.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { YearIndex } from '#web/components/kit/year-index.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { undated } from '#web/data/by-year.ts'
import { eventChoices } from '#web/data/choices.ts'
import { events, eventsByYear, latestEvents, withStatus } from '#web/data/events.ts'
import { api } from '#web/data/list-tools.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { eventsByKindFigure } from '#web/figures/events-by-kind.ts'
import { lists, eventList as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/events' })
const listing = 'all-events'
const latest = 25

const Events = () => (
  <>
    <PageHead title={words.title}>
      <p>
        {words.count(events.length)}. {words.description}
      </p>
      <PageTools page="/events" />
    </PageHead>
    <Section id="filter" title={lists.filter} wide>
      <EventsExplorer fields={eventChoices()} listing={listing} api={api} />
      <FiltersNeedScripts />
    </Section>
    <div id={listing}>
      <Section id="years" title={lists.byYear}>
        <YearIndex
          years={[...eventsByYear].map(([year, own]) => ({
            name: year === undated ? lists.undated : year,
            href: `/events/by-year/${year}`,
            count: words.count(own.length),
          }))}
        />
        <p>
          <a href="/calendar">{lists.asCalendar}</a>
        </p>
      </Section>
      <Section id="drawn" title={lists.drawn} wide>
        <FigureFrame figure={eventsByKindFigure} level={3} tableAt="/figures/events-by-kind#table" />
      </Section>
      <Section id="latest" title={lists.latest(latest)}>
        <EventList events={withStatus(latestEvents(latest))} />
      </Section>
    </div>
  </>
)
export default Events
