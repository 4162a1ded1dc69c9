import { type Condition, meets, type Page, type Row, type Selection, writeCursor } from './position.ts'
import { block, firstWhere, type Sorted, sortRows } from './sorted-rows.ts'

type Range = Extract<Condition, { readonly from: string | null }>
const isRange = (condition: Condition): condition is Range => 'from' in condition

/** The places of the shortest list of a value that is asked for; null where only ranges are. */
const listed = ({ places }: Sorted<unknown>, conditions: readonly Condition[]): readonly number[] | null => {
  let shortest: readonly number[] | null = null
  for (const condition of conditions) {
    if (isRange(condition)) continue
    const list = places(condition.field, 'is' in condition ? condition.is : condition.has)
    if (shortest === null || list.length < shortest.length) shortest = list
  }
  return shortest
}

/** Whether a block of places may hold a value in a range. */
const mayHold = ({ extremes }: Sorted<unknown>, { field, from, to }: Range, number: number): boolean => {
  if (from === null && to === null) return true
  const values = extremes(field)[number] ?? null
  return values !== null && (from === null || values[1] >= from) && (to === null || values[0] <= to)
}

/** The places of a span that meet every condition, in order. */
const placesThatMeet = (
  table: Sorted<unknown>,
  [low, high]: readonly [number, number],
  conditions: readonly Condition[],
): readonly number[] => {
  const found: number[] = []
  const tests = conditions.map(meets)
  const keep = (place: number): void => {
    const row = table.placed[place]?.row
    if (row !== undefined && tests.every((holds) => holds(row))) found.push(place)
  }
  const list = listed(table, conditions)
  if (list !== null) {
    const bound = (place: number) => firstWhere(list.length, (index) => (list[index] ?? 0) >= place)
    for (const place of list.slice(bound(low), bound(high))) keep(place)
    return found
  }
  const ranges = conditions.filter(isRange)
  for (let place = low; place < high; ) {
    const number = Math.floor(place / block)
    const end = Math.min(high, (number + 1) * block)
    if (ranges.every((range) => mayHold(table, range, number))) for (; place < end; place += 1) keep(place)
    place = end
  }
  return found
}

/**
 * The selection engine for data that is asked often: the same answers as `select`, from entries sorted once per order
 * and looked up by value, rather than filtered and sorted anew each time.
 */
export const indexRows = <T>(entries: readonly T[], rowOf: (entry: T) => Row): ((selection: Selection) => Page<T>) => {
  const rows = entries.map((entry) => ({ entry, row: rowOf(entry) }))
  const orders = new Map<string, Sorted<T>>()
  return ({ where, order, limit, position }) => {
    const key = JSON.stringify(order)
    const table = orders.get(key) ?? sortRows(rows, order)
    orders.set(key, table)
    const leading = where.filter(isRange).find(({ field }) => field === order[0]?.field)
    const span = table.within(leading?.from ?? null, leading?.to ?? null)
    const rest = where.filter((condition) => condition !== leading)
    const found = rest.length === 0 ? null : placesThatMeet(table, span, rest)
    const total = found?.length ?? span[1] - span[0]
    const end = position + limit
    const page =
      found?.slice(position, end).flatMap((place) => table.placed[place] ?? []) ??
      table.placed.slice(Math.min(span[0] + position, span[1]), Math.min(span[0] + end, span[1]))
    return { total, entries: page.map(({ entry }) => entry), next: end < total ? writeCursor(end) : null }
  }
}
