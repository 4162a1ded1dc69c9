import type { CommitmentRecord } from '@csto-record/domain'
import type { CommitmentResult } from '@csto-record/queries'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import type { Notes } from '#web/format/notes.ts'
import { terms as words } from '#web/words/index.ts'
import { PromiseEntry } from './promise-entry.tsx'

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

/** The promises of a term, in the order of the results, under the headings that we gave them. */
export const Promises = ({
  records,
  results,
  notes,
}: {
  records: readonly CommitmentRecord[]
  results: readonly CommitmentResult[]
  notes: Notes
}) => {
  const inOrder = results.flatMap((result) => {
    const record = records.find(({ id }) => id === result.id)
    return record === undefined ? [] : [{ record, result }]
  })
  const groups = [...new Set(inOrder.map(({ record }) => record.group))]
  const common = usual(records)
  return (
    <>
      {common !== null && common.most.declaredBy !== null && (
        <p className="soft">
          {words.declaredBy} <RecordLink id={common.most.declaredBy} />
          {common.most.declaredAt !== null && (
            <>
              , <RecordLink id={common.most.declaredAt} />
            </>
          )}
          {words.unless}
        </p>
      )}
      {groups.map((group) => (
        <div key={group} className="promises">
          {group !== null && <h3>{group}</h3>}
          <ul>
            {inOrder
              .filter(({ record }) => record.group === group)
              .map(({ record, result }) => (
                <PromiseEntry
                  key={record.id}
                  record={record}
                  result={result}
                  notes={notes}
                  declared={common === null || !common.holds(record)}
                />
              ))}
          </ul>
        </div>
      ))}
    </>
  )
}
