import type { Order, Position } from '@csto-record/queries'
import { allOf, beforeNul, oneOf } from './conditions.ts'
import type { EngineDialect, Piece } from './dialect.ts'
import { columnName } from './stored.ts'

/** An order as SQL has it; what is unknown comes last whichever way, and first where the order is read backwards. */
export const orderedBy = (order: readonly Order[], backwards: boolean): string =>
  order
    .map(({ column, descending }) => {
      const down = descending !== backwards
      return `${columnName(column)} ${down ? 'DESC' : 'ASC'} NULLS ${backwards ? 'FIRST' : 'LAST'}`
    })
    .join(', ')

/**
 * Whether a row comes after a position of an order: one that is later in its first column, or the same there and later
 * in the next, and so on. True or false of every row.
 */
export const afterPosition = (order: readonly Order[], position: Position, dialect: EngineDialect): Piece => {
  const steps = order.map(({ column, descending }, place) => {
    const name = columnName(column)
    const at = position[place] ?? null
    const value = dialect.valueIn(beforeNul(at))
    const same: Piece = at === null ? { text: `${name} IS NULL`, params: [] } : { text: `${name} = ?`, params: [value] }
    // Nothing is later than what is unknown.
    const later: Piece =
      at === null
        ? { text: '1 = 0', params: [] }
        : column === 'id'
          ? { text: `${name} ${descending ? '<' : '>'} ?`, params: [value] }
          : { text: `(${name} ${descending ? '<' : '>'} ? OR ${name} IS NULL)`, params: [value] }
    return { same, later }
  })
  const parts = steps.map(({ later }, place) => allOf([...steps.slice(0, place).map(({ same }) => known(same)), later]))
  return oneOf(parts)
}

/** A comparison that is unknown where a value is counts as untrue. */
const known = ({ text, params }: Piece): Piece => ({ text: `COALESCE(${text}, 1 = 0)`, params })
