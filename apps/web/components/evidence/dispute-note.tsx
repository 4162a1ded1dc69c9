import type { Dispute } from '@csto-record/domain'
import { Marks } from '#web/components/evidence/marks.tsx'
import { nameOf } from '#web/data/dataset.ts'
import type { Notes } from '#web/format/notes.ts'
import { valueInWords } from '#web/format/value.ts'
import { capital, joined } from '#web/format/words.ts'
import { disputes as words } from '#web/words/index.ts'

/** Other values that sources give, who gives them, and why the record prefers its own. */
export const DisputeNote = ({ disputes, notes }: { disputes: readonly Dispute[]; notes: Notes }) =>
  disputes.map(({ field, value, evidence, reason, note }) => {
    const passages = notes.of(evidence)
    const publishers = [...new Set(passages.map(({ source }) => source.publisher))]
    return (
      <p className="dispute" key={`${field} ${JSON.stringify(value)}`}>
        <strong>{words.disputed}</strong> {joined(publishers)} {words.gives(publishers.length)}{' '}
        <em>{valueInWords(value, nameOf)}</em>
        <Marks passages={passages} />.{' '}
        {reason === 'undecided' ? `${capital(words.reasons[reason])}.` : words.prefersOther(words.reasons[reason])}{' '}
        {note}
      </p>
    )
  })
