import {
  type AnyRecord,
  type Dataset,
  definitionOf,
  isId,
  type RecordType,
  recordById,
  recordsOf,
  recordTypes,
  resolveId,
} from '@csto-record/domain'
import { columnsOf, nameOf, resolveName, search, type Value } from '@csto-record/queries'
import { comparing, propertiesOf, propertyName, valuesOf } from './properties.ts'

/** Types of which records are offered: those that have files of their own. What stands within another has no name to look for. */
export const typesOffered: readonly RecordType[] = recordTypes.filter((type) => definitionOf(type).in === null)

/** Something that a candidate should have: one, all or none of some values of a property. */
export interface Condition {
  readonly property: string
  readonly values: readonly string[]
  readonly quantifier: 'any' | 'all' | 'none'
  /** Whether records that do not have it are left out, rather than set back. */
  readonly required: boolean
}

/** What somebody's table has of a thing, of which the record is looked for. */
export interface Wanted {
  /** Names or ids that it goes by; none where its properties alone are known. */
  readonly names: readonly string[]
  /** Types of which the record may be; any where there are none. */
  readonly types: readonly RecordType[]
  readonly conditions: readonly Condition[]
  readonly limit: number
}

/** Why a record is offered, each by itself, so that a client can weigh them in its own way. */
export interface Feature {
  readonly id: string
  readonly name: string
  readonly value: number | boolean
}

export interface Candidate {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly type: RecordType
  /** From 0 to 100. */
  readonly score: number
  /** Whether it is surely the one: its name fits, no other's does as well, and all its known properties fit. */
  readonly match: boolean
  readonly features: readonly Feature[]
}

/** How much a name says, from 0 to 100, by the way in which it fits. */
const scoreOfReason = {
  'same-spelling': 100,
  'same-letters': 98,
  'same-words': 95,
  'other-romanization': 90,
  'family-name': 60,
} as const
/** The best that a record can reach that shares words with a name and is not called so. */
const mostByWords = 50
/** From here on a name says of itself which record is meant. */
const sure = 90
/** What properties weigh beside a name. */
const weightOfProperties = 0.3
/** The longest text that is looked up as a name; what stands behind is not. */
const longestName = 200
const mostFound = 50

/** The records that a name may mean, each with how well it fits. */
const byName = (dataset: Dataset, given: string, types: readonly RecordType[]): ReadonlyMap<string, number> => {
  const name = given.trim().slice(0, longestName)
  const [only, another] = types
  const type = another === undefined ? (only ?? null) : null
  const scores = new Map<string, number>()
  const raise = (id: string, score: number) => scores.set(id, Math.max(score, scores.get(id) ?? 0))
  if (name === '') return scores
  if (isId(name)) {
    const resolved = resolveId(dataset, name)
    if ('id' in resolved) raise(resolved.id, 100)
  }
  for (const { record, reason } of resolveName(dataset, { name, type }).matches) raise(record.id, scoreOfReason[reason])
  const { hits } = search(dataset, { q: name, type, limit: mostFound })
  const best = Math.max(...hits.map(({ score }) => score), 1)
  for (const { record, score } of hits) raise(record.id, Math.round((mostByWords * score) / best))
  return scores
}

/** How well records fit the names: by the name that fits best. Records of a type all fit alike where no name is given. */
const named = (dataset: Dataset, { names, types }: Wanted): ReadonlyMap<string, number> => {
  if (names.length === 0) {
    const asked = types.length === 0 ? typesOffered : types
    return new Map(asked.flatMap((one) => recordsOf(dataset, one).map(({ id }) => [id, 0])))
  }
  const all = names.map((name) => byName(dataset, name, types))
  const best = new Map<string, number>()
  for (const scores of all) for (const [id, score] of scores) best.set(id, Math.max(score, best.get(id) ?? 0))
  return best
}

/** Whether a record has what a condition asks for. What the values may stand for is looked up once a type, not once a record. */
const testOf = (dataset: Dataset, { property, values, quantifier }: Condition): ((record: AnyRecord) => boolean) => {
  const compared = new Map<RecordType, readonly ((value: Value) => boolean)[]>()
  return (record) => {
    const column = propertiesOf(record.type).get(property)
    if (column === undefined) return quantifier === 'none'
    const tests = compared.get(record.type) ?? values.map((wanted) => comparing(dataset, column, wanted))
    compared.set(record.type, tests)
    const held = valuesOf(dataset, record, property)
    if (quantifier === 'all') return tests.every((test) => held.some(test))
    const has = tests.some((test) => held.some(test))
    return quantifier === 'any' ? has : !has
  }
}

interface Test {
  readonly condition: Condition
  readonly fits: (record: AnyRecord) => boolean
}

const describe = (dataset: Dataset, record: AnyRecord): string => {
  const [day] = columnsOf(record.type).has('firstDay') ? valuesOf(dataset, record, 'firstDay') : []
  return [record.type, ...(day === undefined ? [] : [`from ${day}`])].join(', ')
}

type Weighed = Omit<Candidate, 'match'> & { readonly known: boolean; readonly byName: number }

const weigh = (
  dataset: Dataset,
  record: AnyRecord,
  name: number,
  { names, conditions }: Wanted,
  tests: readonly Test[],
): Weighed | undefined => {
  const told = tests.map(({ condition, fits }) => ({ condition, fitting: fits(record) }))
  if (told.some(({ condition, fitting }) => condition.required && !fitting)) return undefined
  const fitting = told.filter((one) => one.fitting).length
  const share = conditions.length === 0 ? 0 : fitting / conditions.length
  const weight = conditions.length === 0 ? 0 : names.length === 0 ? 1 : weightOfProperties
  const score = Math.round(name * (1 - weight) + 100 * share * weight)
  if (score === 0) return undefined
  return {
    id: record.id,
    name: nameOf(dataset, record),
    description: describe(dataset, record),
    type: record.type,
    score,
    byName: name,
    known: fitting === conditions.length,
    features: [
      ...(names.length === 0 ? [] : [{ id: 'name', name: 'how well the name fits, from 0 to 100', value: name }]),
      ...told.map(({ condition: { property }, fitting: value }, place) => ({
        id: `property-${place + 1}`,
        name: `${propertyName(property)} fits`,
        value,
      })),
    ],
  }
}

/**
 * The records that a thing in somebody's table may be, best first, at most as many as asked for. One of them is a match
 * where its name alone says so, no other record fits as well, and every property that was given is as the record has it.
 */
export const candidatesFor = (dataset: Dataset, wanted: Wanted): readonly Candidate[] => {
  const taken = wanted.types.length === 0 ? typesOffered : wanted.types
  const tests = wanted.conditions.map((condition) => ({ condition, fits: testOf(dataset, condition) }))
  const weighed = [...named(dataset, wanted)].flatMap(([id, score]) => {
    const record = isId(id) ? recordById(dataset, id) : undefined
    if (record === undefined || !taken.includes(record.type)) return []
    return weigh(dataset, record, score, wanted, tests) ?? []
  })
  const ordered = weighed.toSorted(
    (left, right) => right.score - left.score || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0),
  )
  const certain = ({ byName: name, known }: Weighed) => name >= sure && known
  const rivals = ordered.filter(certain).length
  return ordered.slice(0, wanted.limit).map(({ byName: _name, known: _known, ...candidate }, place) => {
    const one = ordered[place]
    return { ...candidate, match: one !== undefined && certain(one) && rivals === 1 }
  })
}
