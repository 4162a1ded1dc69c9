import { EvidenceList } from '#web/components/evidence/evidence-list.tsx'
import { Section } from '#web/components/kit/section.tsx'
import type { Comparison } from '#web/data/compare.ts'
import { outcomesInWords } from '#web/format/outcome.ts'
import { compare as words } from '#web/words/index.ts'
import { ComparisonTable } from './comparison-table.tsx'

/** Two terms side by side, with what each rests on. */
export const ComparisonView = ({ comparison }: { comparison: Comparison }) => (
  <>
    <Section id="side-by-side" title={words.sideBySide}>
      <p className="soft">
        {[comparison.left, comparison.right]
          .map(({ chairmanship, commitments }) => `${chairmanship.name}: ${outcomesInWords(commitments)}.`)
          .join(' ')}
      </p>
      <ComparisonTable comparison={comparison} />
    </Section>
    <EvidenceList notes={comparison.notes} />
  </>
)
