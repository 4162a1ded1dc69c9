import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { type ComparedKind, columnsOf, comparables } from '#web/data/compared.ts'
import { compared as words } from '#web/words/index.ts'
import { ComparePicker } from './compare-picker.tsx'
import { EachAlone } from './each-alone.tsx'
import { OtherKinds } from './other-kinds.tsx'
import { StatePairs } from './state-pairs.tsx'

/** The page that compares two of a kind: choose two, the pairs that have a page of their own, a table of each alone. */
export const ComparePage = ({ kind }: { kind: ComparedKind }) => {
  const { title, lead, table } = words.kinds[kind]
  const all = comparables(kind)
  return (
    <>
      <PageHead title={title}>
        <p>{lead}</p>
        <OtherKinds but={kind} />
      </PageHead>
      <Section id="pick" title={words.pick}>
        <ComparePicker choices={all.map(({ key, name, href }) => ({ value: key, name, href }))} />
        <noscript>
          <p className="soft">{`${words.needsScripts}${kind === 'states' ? words.needsScriptsPairs : words.needsScriptsEnd}`}</p>
        </noscript>
        {kind === 'states' && <StatePairs />}
        <p className="soft small">{words.about}</p>
      </Section>
      <Section id="each" title={words.each} wide>
        <EachAlone all={all} columns={columnsOf[kind]} caption={table} />
      </Section>
    </>
  )
}
