import {
  allRecords,
  type Dataset,
  type Fact,
  type Id,
  idOf,
  Json,
  pathOf,
  recordById,
  recordTypes,
  resolveId,
} from '@csto-record/domain'
import * as z from 'zod'
import { factsOfRecord } from '../results/evidence-for.ts'

const RecordId = idOf(...recordTypes)
const changeKinds = ['added', 'changed', 'withdrawn'] as const

/** One statement that is not the same in two versions of the dataset. */
export const StatementChange = z
  .strictObject({
    statement: z
      .string()
      .describe('its id, `<record>/<field>` or `<record>/<field>:<key>`; below /v1/facts/ it is an address'),
    record: RecordId,
    path: z.string().describe('the field, or field:key for one entry of a list'),
    kind: z.enum(changeKinds),
    before: Json.describe('what the earlier version states; null where it states nothing'),
    after: Json.describe('what the later version states; null where it states nothing'),
    reason: z.string().nullable().describe('why its record was withdrawn; null where no reason is on record'),
    sources: z
      .array(idOf('source'))
      .describe('what the later version rests it on, or the earlier one where it was withdrawn'),
  })
  .meta({ id: 'StatementChange' })
export type StatementChange = Readonly<z.infer<typeof StatementChange>>

/** What came of a record of the earlier version that the later one no longer holds under its id. */
export const RecordGone = z
  .strictObject({
    id: RecordId,
    to: RecordId.nullable().describe('the record that it is now; null where it was withdrawn'),
    reason: z.string().nullable().describe('as the list of redirects gives it; null where it gives none'),
  })
  .meta({ id: 'RecordGone' })
export type RecordGone = Readonly<z.infer<typeof RecordGone>>

export interface VersionChanges {
  readonly added: readonly Id[]
  readonly gone: readonly RecordGone[]
  readonly statements: readonly StatementChange[]
}

type Facts = ReadonlyMap<string, { readonly text: string; readonly fact: Fact }>
const none: Facts = new Map()
const factsByPath = (dataset: Dataset, id: Id): Facts => {
  const record = recordById(dataset, id)
  if (record === undefined) return none
  return new Map(factsOfRecord(record).map((fact) => [pathOf(fact), { text: JSON.stringify(fact.value), fact }]))
}

const goneOf = (after: Dataset, id: Id): RecordGone => {
  const resolved = resolveId(after, id)
  switch (resolved.is) {
    case 'moved':
      return { id, to: resolved.id, reason: resolved.reason }
    case 'withdrawn':
      return { id, to: null, reason: resolved.reason }
    case 'here':
    case 'unknown':
      return { id, to: null, reason: null }
  }
}

const statement = (
  id: Id,
  path: string,
  before: Fact | undefined,
  after: Fact | undefined,
  reason: string | null,
): StatementChange => ({
  statement: `${id}/${path}`,
  record: id,
  path,
  kind: before === undefined ? 'added' : after === undefined ? 'withdrawn' : 'changed',
  before: (before?.value ?? null) as StatementChange['before'],
  after: (after?.value ?? null) as StatementChange['after'],
  reason,
  sources: [...new Set((after ?? before)?.evidence.map(({ source }) => source) ?? [])],
})

/** What one record states otherwise than the record did that it was before. */
const statementsOf = (old: Facts, now: Facts, id: Id, reason: string | null): readonly StatementChange[] => [
  ...[...now].flatMap(([path, { text, fact }]) => {
    const before = old.get(path)
    return before?.text === text ? [] : [statement(id, path, before?.fact, fact, reason)]
  }),
  ...[...old].flatMap(([path, { fact }]) => (now.has(path) ? [] : [statement(id, path, fact, undefined, reason)])),
]

/**
 * What differs between two versions of the dataset, statement by statement: in the order of the later version's records,
 * then what was withdrawn. A record that goes by another id is compared with what it is now, so that moving it changes
 * nothing by itself. Editorial fields (notes, topics, other spellings) are no statements.
 */
export const versionChanges = (before: Dataset, after: Dataset): VersionChanges => {
  const ids = (dataset: Dataset) => allRecords(dataset).map(({ id }): Id => id)
  const gone = ids(before)
    .filter((id) => recordById(after, id) === undefined)
    .map((id) => goneOf(after, id))
  const formerly = new Map(gone.flatMap(({ id, to }) => (to === null ? [] : [[to, id] as const])))
  const added = ids(after).filter((id) => recordById(before, id) === undefined && !formerly.has(id))
  const present = ids(after).flatMap((id) => {
    const was = recordById(before, id) === undefined ? (formerly.get(id) ?? id) : id
    return statementsOf(factsByPath(before, was), factsByPath(after, id), id, null)
  })
  const withdrawn = gone
    .filter(({ to }) => to === null)
    .flatMap(({ id, reason }) => statementsOf(factsByPath(before, id), none, id, reason))
  return { added, gone, statements: [...present, ...withdrawn] }
}
