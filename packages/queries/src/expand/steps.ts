import { definitionOf, type RecordType } from '@csto-record/domain'
import { leafColumns } from '../selection/columns/leaf-columns.ts'
import type { RecordColumn } from '../selection/columns/record-column.ts'

/** What leads from a record of a type to others: the columns of ids that stand in a field, and of what types those are. */
export interface Step {
  readonly columns: readonly RecordColumn[]
  readonly types: readonly RecordType[]
}
export type Steps = ReadonlyMap<string, Step>

/** Values that are disputed, and questions, are no part of what the record says. */
const apart = /^(?:disputes|open)\b/

/** A path and all that it stands in: `participants`, `participants.who`. */
const within = (path: string): readonly string[] => {
  const names = path.split('.')
  return names.map((_, index) => names.slice(0, index + 1).join('.'))
}

const made = new Map<RecordType, Steps>()
/** The steps from records of a type by the path of the field that names others: a field stands for all that it holds. */
export const stepsFrom = (type: RecordType): Steps => {
  const known = made.get(type)
  if (known !== undefined) return known
  const steps = new Map<string, Step>()
  const ids = leafColumns(definitionOf(type)).filter(({ kind, name }) => kind === 'id' && !apart.test(name))
  for (const column of ids) {
    for (const path of within(column.name)) {
      const { columns, types } = steps.get(path) ?? { columns: [], types: [] }
      steps.set(path, { columns: [...columns, column], types: [...new Set([...types, ...column.types])] })
    }
  }
  made.set(type, steps)
  return steps
}

/** A way to other records: one step, or two, the second by the type that the first led to. */
export interface Way {
  readonly first: Step
  readonly second: ReadonlyMap<RecordType, Step> | null
}

const secondSteps = ({ types }: Step, path: string): ReadonlyMap<RecordType, Step> =>
  new Map(
    types.flatMap((type) => {
      const step = stepsFrom(type).get(path)
      return step === undefined ? [] : [[type, step] as const]
    }),
  )

/**
 * The way that a path means from records of a type, `place` or `participants.state`; undefined where it leads nowhere.
 * What the record itself holds under a path goes before a second step of that name.
 */
export const wayFrom = (type: RecordType, path: string): Way | undefined => {
  const steps = stepsFrom(type)
  const direct = steps.get(path)
  if (direct !== undefined) return { first: direct, second: null }
  for (const start of within(path).toReversed()) {
    const first = steps.get(start)
    const second = first === undefined ? undefined : secondSteps(first, path.slice(start.length + 1))
    if (first !== undefined && second !== undefined && second.size > 0) return { first, second }
  }
  return undefined
}

/** Every path that leads somewhere from records of a type, in one step or two. */
export const pathsFrom = (type: RecordType): readonly string[] => {
  const paths = [...stepsFrom(type)].flatMap(([path, { types }]) => [
    path,
    ...types.flatMap((next) => [...stepsFrom(next).keys()].map((more) => `${path}.${more}`)),
  ])
  return [...new Set(paths)]
}
