import { slugOf } from '@csto-record/domain'
import { notFound } from 'next/navigation'
import { ComparisonView } from '#web/components/ask/compare/comparison-view.tsx'
import { PairPicker } from '#web/components/ask/compare/pair-picker.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { comparison, pairHref, pairs, promisingTerms } from '#web/data/compare.ts'
import { nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'

const description =
  'What two states promised for their terms in the chair of the CSTO, topic by topic, and what came of it.'
export const metadata = metadataOf({ title: 'Compare two chairmanships', description, href: '/compare' })
const first = { left: 'chairmanship/kyrgyzstan-2019', right: 'chairmanship/kyrgyzstan-2025' } as const

const Compare = () => {
  const compared = comparison(first.left, first.right)
  if (compared === undefined) notFound()
  const terms = promisingTerms.map(({ id }) => ({ value: slugOf(id), name: nameOf(id) }))
  return (
    <>
      <PageHead title="Compare two chairmanships">
        <p>
          {nameOf(first.left)} and {nameOf(first.right)}: what each promised, topic by topic, and what is on record of
          it.
        </p>
      </PageHead>
      <Section id="pick" title="Other terms">
        <PairPicker terms={terms} left={slugOf(first.left)} right={slugOf(first.right)} />
        <details>
          <summary>All pairs</summary>
          <ul className="plain several">
            {pairs.map(({ left, right }) => (
              <li key={pairHref(left, right)}>
                <a href={pairHref(left, right)}>
                  {nameOf(left.id)}, {nameOf(right.id)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </Section>
      <ComparisonView comparison={compared} />
    </>
  )
}
export default Compare
