import type { Column, Condition, Value } from '@csto-record/queries'
import type { EngineDialect, Piece } from './dialect.ts'
import { columnName, spanColumns } from './stored.ts'

type Columns = ReadonlyMap<string, Pick<Column<never>, 'kind' | 'many'>>
/** The ids that the search finds for some words. */
export type WordsOf = (words: string) => ReadonlySet<string>

const nul = '\u0000'
const hasNul = (value: Value | null): boolean => typeof value === 'string' && value.includes(nul)
/**
 * What stands before a NUL, which no database keeps in a text: of the texts without one, those above `a\0b` are the
 * same as those above `a`.
 */
export const beforeNul = (value: Value | null): Value | null =>
  typeof value === 'string' ? (value.split(nul)[0] ?? '') : value

const all = (pieces: readonly Piece[], word: 'AND' | 'OR', none: string): Piece => {
  if (pieces.length === 0) return { text: none, params: [] }
  return {
    text: `(${pieces.map(({ text }) => text).join(` ${word} `)})`,
    params: pieces.flatMap(({ params }) => params),
  }
}
export const allOf = (pieces: readonly Piece[]): Piece => all(pieces, 'AND', '1 = 1')
export const oneOf = (pieces: readonly Piece[]): Piece => all(pieces, 'OR', '1 = 0')

const between = (name: string, from: Value | null, to: Value | null, dialect: EngineDialect): Piece =>
  allOf([
    { text: `${name} IS NOT NULL`, params: [] },
    ...(from === null
      ? []
      : [{ text: `${name} ${hasNul(from) ? '>' : '>='} ?`, params: [dialect.valueIn(beforeNul(from))] }]),
    ...(to === null ? [] : [{ text: `${name} <= ?`, params: [dialect.valueIn(beforeNul(to))] }]),
  ])

const touching = ([from, to]: readonly [Value | null, Value | null], dialect: EngineDialect): Piece => {
  const { has, first, last } = spanColumns
  return allOf([
    { text: `${has} = ?`, params: [dialect.valueIn(true)] },
    ...(to === null ? [] : [{ text: `(${first} IS NULL OR ${first} <= ?)`, params: [to] }]),
    ...(from === null ? [] : [{ text: `(${last} IS NULL OR ${last} >= ?)`, params: [from] }]),
  ])
}

/** A condition as SQL that is true or false of every row, never unknown, so that its opposite is `NOT`. */
export const conditionOf = (columns: Columns, words: WordsOf, dialect: EngineDialect) => {
  const compile = (condition: Condition): Piece => {
    if ('not' in condition) {
      const { text, params } = compile(condition.not)
      return { text: `NOT ${text}`, params }
    }
    if ('words' in condition)
      return dialect.isIn(columnName('id'), { kind: 'id', many: false }, [...words(condition.words)])
    if ('touches' in condition) return touching(condition.touches, dialect)
    const column = columns.get(condition.column)
    if (column === undefined) throw new Error(`no column "${condition.column}"`)
    const name = columnName(condition.column)
    if ('known' in condition) {
      const known = column.many ? dialect.hasAny(name) : `${name} IS NOT NULL`
      return { text: condition.known ? `(${known})` : `NOT (${known})`, params: [] }
    }
    if ('in' in condition) {
      const values = condition.in.filter((value) => !hasNul(value))
      return column.many ? dialect.holdsOneOf(name, column, values) : dialect.isIn(name, column, values)
    }
    const { from, to } = condition
    return column.many
      ? dialect.holdsSome(name, column, between('value', from, to, dialect))
      : between(name, from, to, dialect)
  }
  return compile
}
