import { EventsExplorer } from '#web/components/ask/timeline/events-explorer.tsx'
import { YearLinks } from '#web/components/ask/timeline/year-links.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { YearList } from '#web/components/kit/year-list.tsx'
import { eventChoices } from '#web/data/choices.ts'
import { events, withStatus } from '#web/data/events.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { countOf } from '#web/format/count.ts'

const description =
  'Sessions, meetings, exercises, operations, consultations and statements, planned or held, in order of time.'
export const metadata = metadataOf({ title: 'Events', description, href: '/events' })
const listing = 'all-events'

const Events = () => (
  <>
    <PageHead title="Events">
      <p>
        {countOf(events.length, 'event')}. {description}
      </p>
    </PageHead>
    <Section id="filter" title="Filter" wide>
      <EventsExplorer fields={eventChoices()} listing={listing} />
      <noscript>
        <p className="soft">Filtering needs scripts. The full list below does not.</p>
      </noscript>
    </Section>
    <div id={listing}>
      <Section id="all" title="All, newest first">
        <YearLinks events={events} />
        <YearList events={withStatus(events.toReversed())} />
      </Section>
    </div>
  </>
)
export default Events
