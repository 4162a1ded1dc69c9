import { titleOf } from '@csto-record/domain'
import { DisputeList } from '#web/components/ask/disputes/dispute-list.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { disputes, disputesByType, onFirstPage } from '#web/data/disputes.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { disputes as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/disputes' })

const Disputes = () => {
  const here = disputesByType.filter(({ type }) => onFirstPage.includes(type))
  const elsewhere = disputesByType.filter(({ type }) => !onFirstPage.includes(type))
  return (
    <>
      <PageHead title={words.title}>
        <p>
          {words.count(disputes.length)}. {words.description}
        </p>
        <PageTools page="/disputes" />
      </PageHead>
      <Section id="more" title={words.more}>
        <ul className="plain">
          {elsewhere.map(({ type, word, disputes: own }) => (
            <li key={type}>
              <a href={`/disputes/${word}`}>{titleOf(type)}</a>, {words.count(own.length)}
            </li>
          ))}
        </ul>
      </Section>
      {here.map(({ type, word, disputes: own }) => (
        <Section key={type} id={word} title={titleOf(type)}>
          <DisputeList disputes={own} />
        </Section>
      ))}
    </>
  )
}
export default Disputes
