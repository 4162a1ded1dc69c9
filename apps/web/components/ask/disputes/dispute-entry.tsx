import type { disputes } from '@csto-record/queries'
import { GivenBy } from '#web/components/evidence/given-by.tsx'
import { nameOf } from '#web/data/dataset.ts'
import { hrefOf } from '#web/format/href.ts'
import { valueInWords } from '#web/format/value.ts'
import { capital, fieldInWords } from '#web/format/words.ts'
import { disputes as words } from '#web/words/index.ts'

type Entry = ReturnType<typeof disputes>['disputes'][number]

const isReason = (reason: string): reason is keyof typeof words.reasons => reason in words.reasons

/** One disputed value: the one preferred and the others, who gives each, and why the record prefers its own. */
export const DisputeEntry = ({ dispute: { record, field, preferred, others } }: { dispute: Entry }) => (
  <li>
    <h3>
      <a href={hrefOf(record.id)}>{record.name}</a>
      <span className="soft">, {fieldInWords(field.split(':')[0] ?? field)}</span>
    </h3>
    <dl>
      <div>
        <dt>{valueInWords(preferred.value, nameOf)}</dt>
        <dd>
          <span className="preferred">{words.preferred}</span> <GivenBy evidence={preferred.evidence} />
        </dd>
      </div>
      {others.map(({ value, evidence, reason, note }) => (
        <div key={JSON.stringify(value)}>
          <dt>{valueInWords(value, nameOf)}</dt>
          <dd>
            <GivenBy evidence={evidence} />
            <span className="about">
              {isReason(reason) &&
                (reason === 'undecided' ? `${capital(words.reasons[reason])}. ` : words.because(words.reasons[reason]))}
              {note}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  </li>
)
