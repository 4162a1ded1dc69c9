import { slugOf } from '@csto-record/domain'
import { notFound } from 'next/navigation'
import { ComparisonView } from '#web/components/ask/compare/comparison-view.tsx'
import { PairPicker } from '#web/components/ask/compare/pair-picker.tsx'
import { OtherKinds } from '#web/components/ask/compared/other-kinds.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { comparison, pairHref, pairs, promisingTerms } from '#web/data/compare.ts'
import { nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { compare as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/compare' })
const first = { left: 'chairmanship/kyrgyzstan-2019', right: 'chairmanship/kyrgyzstan-2025' } as const

const Compare = () => {
  const compared = comparison(first.left, first.right)
  if (compared === undefined) notFound()
  const terms = promisingTerms.map(({ id }) => ({ value: slugOf(id), name: nameOf(id) }))
  return (
    <>
      <PageHead title={words.title}>
        <p>{words.lead(nameOf(first.left), nameOf(first.right))}</p>
        <OtherKinds but="chairmanships" />
      </PageHead>
      <Section id="pick" title={words.otherTerms}>
        <PairPicker terms={terms} left={slugOf(first.left)} right={slugOf(first.right)} />
        <details>
          <summary>{words.allPairs}</summary>
          <ul className="plain several">
            {pairs.map(({ left, right }) => (
              <li key={pairHref(left, right)}>
                <a href={pairHref(left, right)}>{words.pair(nameOf(left.id), nameOf(right.id))}</a>
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
