import { type Day, type Id, recordsOf } from '@csto-record/domain'
import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { CitedList } from '#web/components/evidence/cited-list.tsx'
import { hrefOf } from '#web/format/href.ts'
import { asKnown as words } from '#web/words/index.ts'

/** The promises that an event was to keep, as far as they were known by a day: in whose words, for which term. */
export const PromiseOf = ({ record: { dataset, queries }, day, id }: { record: LoadedRecord; day: Day; id: Id }) => {
  const known = recordsOf(queries.datasetAsKnown(dataset, day), 'commitment')
  const leading = new Set(
    recordsOf(dataset, 'commitment').flatMap((one) =>
      one.followUps.some(({ record }) => record === id) ? one.id : [],
    ),
  )
  const promises = known.filter((one) => leading.has(one.id))
  if (promises.length === 0) return null
  const nameOf = (one: Id) => queries.nameOfId(dataset, one)
  return (
    <>
      <h4>{words.promise}</h4>
      {promises.map((one) => (
        <div key={one.id}>
          <p>
            {one.declaredBy !== null && words.promised(nameOf(one.declaredBy), nameOf(one.chairmanship))}{' '}
            <a href={hrefOf(one.id)}>{one.summary}</a>
          </p>
          <CitedList evidence={queries.cite(dataset, one.evidence)} />
        </div>
      ))}
    </>
  )
}
