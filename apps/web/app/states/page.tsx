import { recordsOf } from '@csto-record/domain'
import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { MembersTable } from '#web/components/record/membership/members-table.tsx'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { memberships, membershipsFigure } from '#web/figures/memberships.ts'
import { actors } from '#web/words/index.ts'

const words = actors.state
export const metadata = metadataOf({ title: words.list, description: words.listAbout, href: '/states' })

const States = () => {
  const belonging = new Set<string>(memberships.map(({ state }) => state))
  const others = recordsOf(dataset, 'state').filter(({ id }) => !belonging.has(id))
  const places = recordsOf(dataset, 'place')
  return (
    <>
      <PageHead title={words.list}>
        <p>{words.listAbout}</p>
      </PageHead>
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
