import type { RecordType } from '@csto-record/domain'
import { isFields, type Presented } from '@csto-record/formats'
import type { Query } from '@csto-record/queries'
import { recordsAs, resultAs, type Stamp } from './rows.ts'
import type { ListForm } from './taken.ts'

/** What a prepared list holds: records of a type, or the answer of a query, whose rows are told by a member. */
export type Holds =
  | { readonly of: 'records'; readonly type: RecordType }
  | { readonly of: 'result'; readonly query: string; readonly rowId: string }

/** The id of a row: that of its record, or what stands at a path of members (`event.id`). */
const idAt = (row: unknown, path: string): unknown =>
  path.split('.').reduce((value: unknown, name) => (isFields(value) ? value[name] : undefined), row)

/**
 * Some of the rows of a prepared list as a file of a form, in the order of the list. `prepared` is what the list's own
 * JSON file holds; the build wrote it from the dataset, so that nobody checks it again.
 */
export const chosenAs = (
  form: ListForm,
  prepared: unknown,
  holds: Holds,
  chosen: ReadonlySet<string>,
  queries: readonly Query[],
): string => {
  if (!isFields(prepared)) throw new Error('the file of the list holds no object')
  const stamp = prepared['dataset'] as Stamp
  const isChosen = (path: string) => (row: unknown) => chosen.has(String(idAt(row, path)))
  if (holds.of === 'records') {
    const items = prepared['items'] as readonly Presented[]
    return recordsAs(form, stamp, holds.type, items.filter(isChosen('id')))
  }
  const query = queries.find(({ info }) => info.name === holds.query)
  if (query === undefined) throw new Error(`there is no query ${holds.query}`)
  const result = Object.entries(Object(prepared['result'])).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.filter(isChosen(holds.rowId)) : value,
  ])
  return resultAs(form, stamp, query, Object.fromEntries(result))
}
