import { DayPicker } from '#web/components/ask/as-known/day-picker.tsx'
import { PlansTable } from '#web/components/ask/as-known/plans-table.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { plans } from '#web/data/plans.ts'

const description =
  'The record as sources published by a day would give it: what was announced then, and what became known later.'
export const metadata = metadataOf({ title: 'As known on a day', description, href: '/as-known' })
const listing = 'plans'

const AsKnown = () => (
  <>
    <PageHead title="As known on a day">
      <p>
        Two clocks run in the record: what was true on a day, and what sources published by a day could tell. Here the
        second is turned back. A plan reads as a plan until a source reports on it.
      </p>
    </PageHead>
    <Section id="ask" title="Turn back" wide>
      <DayPicker
        asOf={dataset.asOf}
        choices={plans.map(({ event }) => ({ value: event.id, name: event.name }))}
        listing={listing}
      />
      <noscript>
        <p className="soft">
          Turning the clock back needs scripts. The table below, and each event’s own page, do not.
        </p>
      </noscript>
    </Section>
    <div id={listing}>
      <Section id="plans-and-reports" title="Plans and reports">
        <PlansTable plans={plans} />
      </Section>
    </div>
  </>
)
export default AsKnown
