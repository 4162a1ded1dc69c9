import { type Dataset, dateInFull, isId, parseEdtf } from '@csto-record/domain'
import { nameOfId } from '../names/names.ts'

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A name of a field or a code as words: `declaredBy` gives `declared by`, `joint-session` `joint session`. */
export const inWords = (code: string): string =>
  code.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')

/** A path of a fact as words: `figures:troops` gives `figures (troops)`; an id in it gives its name. */
export const pathInWords = (dataset: Dataset, path: string): string => {
  const [field = '', key] = path.split(/:(.*)/s)
  if (key === undefined) return inWords(field)
  return `${inWords(field)} (${isId(key) ? nameOfId(dataset, key) : key})`
}

/** Words that stand for a value which is none. */
const standing: Readonly<Record<string, string>> = {
  '..': 'still running',
  'not-yet': 'not yet',
  none: 'not part of its life',
}

/** Codes with hyphens, and names of fields. */
const code = /^[a-z]+(?:(?:-[a-z]+)+|(?:[A-Z][a-z]+)+)$/
/** A text of the data as words: an id as the name of its record, a date in English, a code without hyphens. */
const textInWords = (dataset: Dataset, text: string): string => {
  const word = standing[text]
  if (word !== undefined) return word
  if (isId(text)) return nameOfId(dataset, text)
  const date = /^[\dX]{4}(?:-|\/|[~?%])/.test(text) ? parseEdtf(text) : undefined
  if (date !== undefined) return dateInFull(date)
  return code.test(text) ? inWords(text) : text
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** What an object says beside the member that names it. */
const membersInWords = (dataset: Dataset, value: Readonly<Record<string, unknown>>): string => {
  const told = Object.entries(value).filter(([name, inner]) => name !== 'key' && !isNothing(inner))
  const [[name, first] = ['', null], ...rest] = told
  const others = rest.map(([member, inner]) => `${inWords(member)}: ${valueInWords(dataset, inner)}`)
  const words = isId(first) || typeof first === 'string' ? '' : `${inWords(name)}: `
  return `${words}${valueInWords(dataset, first)}${others.length === 0 ? '' : ` (${others.join('; ')})`}`
}

/**
 * Any value of the data in plain words: dates in English, ids as names, null as `not known`. An entry of a list of
 * objects is told by its first member, with what else it says in brackets.
 */
export const valueInWords = (dataset: Dataset, value: unknown): string => {
  if (value === null || value === undefined) return 'not known'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return value.toLocaleString('en-GB')
  if (typeof value === 'string') return textInWords(dataset, value)
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value
    return entries.length === 0 ? 'none' : entries.map((entry) => valueInWords(dataset, entry)).join(', ')
  }
  if (!isFields(value)) return String(value)
  const { edtf } = value
  if (typeof edtf === 'string') return textInWords(dataset, edtf)
  return membersInWords(dataset, value)
}
