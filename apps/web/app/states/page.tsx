import { recordsOf } from '@csto-record/domain'
import { MembersByDay } from '#web/components/ask/members/members-by-day.tsx'
import { MembersPicker } from '#web/components/ask/members/members-picker.tsx'
import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { MembersTable } from '#web/components/record/membership/members-table.tsx'
import { dataset } from '#web/data/dataset.ts'
import { memberDays } from '#web/data/member-days.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { memberships, membershipsFigure } from '#web/figures/memberships.ts'
import { actors, members } from '#web/words/index.ts'

const words = actors.state
export const metadata = metadataOf({ title: words.list, description: words.listAbout, href: '/states' })

const States = () => {
  const belonging = new Set<string>(memberships.map(({ state }) => state))
  const others = recordsOf(dataset, 'state').filter(({ id }) => !belonging.has(id))
  const days = memberDays()
  const places = recordsOf(dataset, 'place')
  return (
    <>
      <PageHead title={words.list}>
        <p>{words.listAbout}</p>
        <PageTools page="/states" />
      </PageHead>
      <Section id="ask" title={members.onADay}>
        <MembersPicker asOf={dataset.asOf} stretches={days} />
        <MembersByDay stretches={days} />
      </Section>
      <Section id="members" title={words.memberships}>
        <FigureFrame figure={membershipsFigure} level={null} tableAt="#memberships" />
        <div id="memberships">
          <MembersTable memberships={memberships} />
        </div>
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
