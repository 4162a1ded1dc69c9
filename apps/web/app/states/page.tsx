import { recordsOf } from '@csto-record/domain'
import { MembersByDay } from '#web/components/ask/members/members-by-day.tsx'
import { MembersPicker } from '#web/components/ask/members/members-picker.tsx'
import { SpanChart } from '#web/components/figure/span-chart.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { MembersTable } from '#web/components/record/membership/members-table.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { memberDays } from '#web/data/member-days.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { hrefOf } from '#web/format/href.ts'
import { extentOf } from '#web/format/scale.ts'
import { actors, members } from '#web/words/index.ts'

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
  const days = memberDays()
  const places = recordsOf(dataset, 'place')
  return (
    <>
      <PageHead title={words.list}>
        <p>{words.listAbout}</p>
      </PageHead>
      <Section id="ask" title={members.onADay}>
        <MembersPicker asOf={dataset.asOf} stretches={days} />
        <MembersByDay stretches={days} />
      </Section>
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
