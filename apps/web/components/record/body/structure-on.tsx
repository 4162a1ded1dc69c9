import type { Dataset } from '@csto-record/domain'
import type { structure } from '@csto-record/queries'
import { actors } from '#web/words/index.ts'
import { organs, withoutPlace } from './organs.ts'
import { StructureTree } from './structure-tree.tsx'

const words = actors.body

/** The organs of the organization as a tree on a day; those that have no place on record come last. */
export const StructureOn = ({
  dataset,
  ask,
  of,
  day,
}: {
  dataset: Dataset
  /** The query, which a page imports and an answer in the browser loads. */
  ask: typeof structure
  of: `organization/${string}`
  day: string
}) => {
  const placed = organs(ask(dataset, { of, on: day }).units)
  const apart = withoutPlace(ask(dataset, { on: day }).units)
  const all = organs(ask(dataset, {}).units).length
  const left = all - placed.length - apart.length
  return (
    <>
      {placed.length + apart.length === 0 ? <p>{words.none}</p> : <StructureTree units={placed} />}
      {apart.length > 0 && (
        <>
          <h3>{words.noParent}</h3>
          <p className="soft small">{words.noParentAbout}</p>
          <StructureTree units={apart} />
        </>
      )}
      {left > 0 && <p className="soft small">{words.leftOut(left)}</p>}
    </>
  )
}
