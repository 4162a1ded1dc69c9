import type { CommitmentRecord } from '@csto-record/domain'
import type { CommitmentResult } from '@csto-record/queries'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import type { Notes } from '#web/format/notes.ts'
import { PromiseEntry } from './promise-entry.tsx'

const last = Number.MAX_SAFE_INTEGER
/** The order the chair gave, or else that of the paragraphs in which the promises stand. */
const place = ({ order, evidence }: CommitmentRecord): number => order ?? evidence[0]?.paragraph ?? last

/** By whom and where most of the promises were declared, so that it is said once. */
const usual = (records: readonly CommitmentRecord[]) => {
  const keyOf = ({ declaredBy, declaredAt }: CommitmentRecord) => `${declaredBy} ${declaredAt}`
  const counted = records.map((record) => ({
    record,
    count: records.filter((one) => keyOf(one) === keyOf(record)).length,
  }))
  const most = counted.toSorted((left, right) => right.count - left.count)[0]?.record
  return most === undefined ? null : { most, holds: (record: CommitmentRecord) => keyOf(record) === keyOf(most) }
}

/** The promises of a term under the headings that we gave them. */
export const Promises = ({
  records,
  results,
  notes,
}: {
  records: readonly CommitmentRecord[]
  results: readonly CommitmentResult[]
  notes: Notes
}) => {
  const inOrder = records.toSorted((left, right) => place(left) - place(right))
  const groups = [...new Set(inOrder.map(({ group }) => group))]
  const common = usual(records)
  return (
    <>
      {common !== null && common.most.declaredBy !== null && (
        <p className="soft">
          Declared by <RecordLink id={common.most.declaredBy} />
          {common.most.declaredAt !== null && (
            <>
              , <RecordLink id={common.most.declaredAt} />
            </>
          )}
          , unless said otherwise.
        </p>
      )}
      {groups.map((group) => (
        <div key={group} className="promises">
          {group !== null && <h3>{group}</h3>}
          <ul>
            {inOrder
              .filter((record) => record.group === group)
              .map((record) => {
                const result = results.find(({ id }) => id === record.id)
                const declared = common === null || !common.holds(record)
                return (
                  result && (
                    <PromiseEntry key={record.id} record={record} result={result} notes={notes} declared={declared} />
                  )
                )
              })}
          </ul>
        </div>
      ))}
    </>
  )
}
