import { type Id, pluralOf, slugOf, typeOf } from '@csto-record/domain'
import type { Config } from '../../config.ts'
import { prefixes } from '../vocabulary.ts'

/** What the names of our own terms begin with, whatever host is asked. */
export const namespaceOf = ({ identity, publicUrl }: Config): string => identity.namespace ?? `${publicUrl}/ns#`

export const prefixesOf = (config: Config): Readonly<Record<string, string>> => ({
  ...prefixes,
  own: namespaceOf(config),
})

/** What relative addresses stand under. */
export const baseOf = ({ publicUrl }: Config): string => `${publicUrl}/v1/`

const compact = /^([a-z]+):(?!\/\/)(.*)$/
/** Makes an address of the model absolute. */
export const expander = (config: Config): ((name: string) => string) => {
  const known = prefixesOf(config)
  const base = baseOf(config)
  const kept = new Map<string, string>()
  const expand = (name: string): string => {
    const [, prefix, local] = compact.exec(name) ?? []
    const namespace = prefix === undefined ? undefined : known[prefix]
    if (namespace !== undefined) return `${namespace}${local}`
    return /^https?:\/\/|^_:/.test(name) ? name : `${base}${name}`
  }
  return (name) => {
    const made = kept.get(name)
    if (made !== undefined) return made
    const whole = expand(name)
    // Compact names come again and again; those of records do not.
    if (!name.includes('/')) kept.set(name, whole)
    return whole
  }
}

/** Where the document about a record is, which names the graph of what it says. */
export const documentOf = (id: Id): string => `${pluralOf(typeOf(id))}/${slugOf(id)}`

const encoded = (path: string): string => encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F')
/** The address of a statement: that of the fact. */
export const statementOf = (id: Id, path: string): string => `facts/${id}/${encoded(path)}`
/** A node that is part of a record. */
export const partOf = (id: Id, path: string): string => `${id}#${encoded(path)}`

export const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
export const kebab = (word: string): string => word.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
/** One of what a list is named for: `bodies` gives `body`; a series is one already. */
export const singular = (word: string): string => {
  if (word === 'series' || word.endsWith('ss')) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '')
}
/** Words as a part of a name: letters and digits, joined by hyphens. */
export const slugged = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
