import { type Id, isId, parseEdtf } from '@csto-record/domain'
import { dateInFull } from './date.ts'
import { type Figure, figureInWords } from './figure.ts'
import { inWords } from './label.ts'
import { joined } from './words.ts'

type NameOf = (id: Id) => string

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isFigure = (value: object): value is Figure =>
  'measure' in value && 'value' in value && typeof value.value === 'number'

/**
 * A field's value in words, whether written as in a file (`"2024-11-24"`) or compiled (`{ edtf, … }`): for disputes,
 * which may be about any field. Ids become names, a figure is said as a count; parts of an object that are empty and its key are left out.
 */
export const valueInWords = (value: unknown, nameOf: NameOf): string => {
  if (value === null || value === undefined) return 'not known'
  if (value === '..') return 'still running'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') {
    if (isId(value)) return nameOf(value)
    const date = /^[\dX]{4}/.test(value) ? parseEdtf(value) : undefined
    return date === undefined ? (/^[a-z]+(-[a-z]+)+$/.test(value) ? inWords(value) : value) : dateInFull(date)
  }
  if (Array.isArray(value)) return joined(value.map((entry) => valueInWords(entry, nameOf)))
  if (!isObject(value)) return String(value)
  if ('edtf' in value && typeof value['edtf'] === 'string') {
    const date = parseEdtf(value['edtf'])
    return date === undefined ? value['edtf'] : dateInFull(date)
  }
  if (isFigure(value)) return `${figureInWords(value)} ${value.measure}`
  const parts = Object.entries(value).filter(
    ([member, part]) =>
      member !== 'key' && part !== null && part !== undefined && !(Array.isArray(part) && part.length === 0),
  )
  return parts.map(([, part]) => valueInWords(part, nameOf)).join(', ')
}
