import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { dayInWords } from '#web/format/date.ts'
import { actors } from '#web/words/index.ts'
import { StructureOn } from './structure-on.tsx'

/** The organs on a day that the address names. */
export const StructureAnswer = ({
  record: { dataset, queries },
  of,
  day,
}: {
  record: LoadedRecord
  of: `organization/${string}`
  day: string
}) => {
  const checked = queries.structure.read({ of, on: day })
  if (!checked.ok) return <Problems problems={checked.problems} />
  return (
    <>
      <h3>{actors.body.treeOn(dayInWords(day))}</h3>
      <StructureOn dataset={dataset} ask={queries.structure} of={of} day={day} />
    </>
  )
}
