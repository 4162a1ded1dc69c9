import { type Id, Json } from '@csto-record/domain'
import type { StatementChange, VersionChanges } from '@csto-record/queries'
import * as z from 'zod'
import { changesFor, type Versioned } from '../record/released.ts'

/** What the versions of the dataset said of a fact. */
export const History = z
  .strictObject({
    versions: z
      .array(
        z.strictObject({
          version: z.string().describe('the version from which on this is so'),
          value: Json.describe('what it states; null where it states nothing'),
        }),
      )
      .nullable()
      .describe('the versions in which the statement became another, the first before the others'),
    reason: z.string().nullable().describe('why they are not given; null where they are'),
  })
  .meta({ id: 'FactHistory' })
export type History = z.infer<typeof History>

/** A history that was not looked for, since many facts were asked for at once. */
export const historyElsewhere: History = { versions: null, reason: 'given with one field at a time' }

const byStatement = new WeakMap<VersionChanges, ReadonlyMap<string, StatementChange>>()
const changeOf = (changes: VersionChanges, id: string): StatementChange | undefined => {
  const made = byStatement.get(changes) ?? new Map(changes.statements.map((change) => [change.statement, change]))
  byStatement.set(changes, made)
  return made.get(id)
}

/** What changed from each version to the next, the newest first; the last of them is the one that is served. */
export const stepsBetween = async (
  dataset: Parameters<typeof changesFor>[0],
  versions: readonly Versioned[],
): Promise<readonly { readonly to: string; readonly from: string; readonly changes: VersionChanges }[]> => {
  const steps = versions.slice(1).map(async (to, index) => {
    const from = versions[index] ?? to
    return { from: from.version, to: to.version, changes: await changesFor(dataset, from, to) }
  })
  return (await Promise.all(steps)).toReversed()
}

/**
 * The history of a statement that the version served makes: from which versions on it stood as it did, followed back
 * through the ids that its record had.
 */
export const historyOf = (
  steps: Awaited<ReturnType<typeof stepsBetween>>,
  current: string,
  fact: { readonly record: Id; readonly path: string; readonly value: Json },
): History => {
  const versions: { version: string; value: Json }[] = []
  let { record, value } = fact
  for (const { to, changes } of steps) {
    const change = changeOf(changes, `${record}/${fact.path}`)
    if (change !== undefined) {
      versions.unshift({ version: to, value })
      value = change.before
    }
    record = changes.gone.find(({ to: now }) => now === record)?.id ?? record
  }
  // What the first version stated, unless it was added since.
  if (value !== null) versions.unshift({ version: steps.at(-1)?.from ?? current, value })
  return { versions, reason: null }
}
