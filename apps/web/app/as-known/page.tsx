import { DayPicker } from '#web/components/ask/as-known/day-picker.tsx'
import { PlansTable } from '#web/components/ask/as-known/plans-table.tsx'
import { WithoutScripts } from '#web/components/ask/client/without-scripts.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { dataset } from '#web/data/dataset.ts'
import { firstYear, lastYear } from '#web/data/known/years.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { plans } from '#web/data/plans.ts'
import { apiUrl } from '#web/data/site.ts'
import { asKnown as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/as-known' })
const listing = 'plans'

const AsKnown = () => (
  <div className="fills-window">
    <PageHead title={words.title}>
      <p>{words.lead}</p>
    </PageHead>
    <Section id="ask" title={words.turnBack} wide>
      <DayPicker
        asOf={dataset.asOf}
        years={{ first: firstYear, last: lastYear(dataset) }}
        choices={plans.map(({ event }) => ({ value: event.id, name: event.name }))}
        listing={listing}
      />
      <WithoutScripts
        lead={words.withoutScripts.lead}
        action={`${apiUrl}/v1/queries/as-known`}
        submit={words.withoutScripts.submit}
        fields={[{ name: 'day', label: words.knownOn, type: 'date', value: '2025-01-15' }]}
      />
    </Section>
    <div id={listing}>
      <Section id="plans-and-reports" title={words.plans}>
        <PlansTable plans={plans} />
      </Section>
    </div>
  </div>
)
export default AsKnown
