import { recordsOf } from '@csto-record/domain'
import { SpanChart } from '#web/components/figure/span-chart.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { MembersTable } from '#web/components/record/membership/members-table.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { hrefOf } from '#web/format/href.ts'
import { extentOf } from '#web/format/scale.ts'
import { actors } from '#web/words/index.ts'

const words = actors.state
export const metadata = metadataOf({ title: words.list, description: words.listAbout, href: '/states' })

const States = () => {
  const memberships = recordsOf(dataset, 'membership').filter(({ of }) => of === 'organization/csto')
  const extent = extentOf(
    memberships.flatMap(({ start, end }) => [start, end]),
    dataset.asOf,
  )
  const belonging = new Set<string>(memberships.map(({ state }) => state))
  const others = recordsOf(dataset, 'state').filter(({ id }) => !belonging.has(id))
  const places = recordsOf(dataset, 'place')
  return (
    <>
      <PageHead title={words.list}>
        <p>{words.listAbout}</p>
        <PageTools page="/states" />
      </PageHead>
      <Section id="members" title={words.memberships}>
        {extent !== null && (
          <SpanChart
            asOf={dataset.asOf}
            extent={extent}
            rows={memberships.map(({ id, state, start, end }) => ({
              key: id,
              name: nameOf(state),
              label: <RecordLink id={state} />,
              spans: [{ key: id, start, end, href: hrefOf(id) }],
            }))}
            caption={words.chart}
          />
        )}
        <MembersTable memberships={memberships} />
      </Section>
      <Section id="others" title={words.otherStates}>
        <ul className="plain several">
          {others.map(({ id }) => (
            <li key={id}>
              <RecordLink id={id} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="places" title={words.places}>
        <ul className="plain several">
          {places.map(({ id }) => (
            <li key={id}>
              <RecordLink id={id} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
export default States
