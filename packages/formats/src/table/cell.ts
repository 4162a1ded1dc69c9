import { type Fields, isFields } from './fields.ts'

export type Cell = string | number | boolean | null

/** What tells one object of a list from the others, the most telling first. */
const naming = ['id', 'record', 'source', 'who', 'key', 'text', 'question', 'field', 'office'] as const

const namingIn = (value: Fields, named: string | undefined): string | undefined =>
  [named, ...naming].find((name) => name !== undefined && name in value)

/** One value as text: a date as EDTF, an object by the member that names it. */
const wordOf = (value: unknown, named: string | undefined): Cell => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (!isFields(value)) return JSON.stringify(value)
  if ('edtf' in value) return String(value['edtf'])
  const member = namingIn(value, named)
  return member === undefined ? JSON.stringify(value) : wordOf(value[member], undefined)
}

/** An object by the member that names it, with all else that it says: `key (value=5, roles=opened+spoke)`. */
const wholeOf = (value: unknown, named: string | undefined): Cell => {
  const member = isFields(value) && !('edtf' in value) ? namingIn(value, named) : undefined
  if (!isFields(value) || member === undefined) return wordOf(value, named)
  const rest = Object.entries(value).flatMap(([name, inner]) => {
    if (name === member) return []
    const text = Array.isArray(inner)
      ? inner.map((entry) => wordOf(entry, undefined)).join('+')
      : wholeOf(inner, undefined)
    return text === null || text === '' ? [] : [`${name}=${text}`]
  })
  const name = String(wordOf(value[member], undefined))
  return rest.length === 0 ? name : `${name} (${rest.join(', ')})`
}

/** How the entries of a list stand in a cell: by the member that tells them apart, and with all else they say or not. */
export interface Telling {
  readonly key?: string | undefined
  readonly whole?: boolean
}

/** A value as a cell of a table; the entries of a list joined by semicolons, each once. */
export const cellOf = (value: unknown, { key, whole = false }: Telling = {}): Cell => {
  if (!Array.isArray(value)) return wordOf(value, key)
  const entries = value.map((entry) => (whole ? wholeOf(entry, key) : wordOf(entry, key)))
  return [...new Set(entries)].join('; ') || null
}
