import { nestedIn } from '@csto-record/domain'
import type * as z from 'zod'

export type Schema = z.core.JSONSchema.BaseSchema

/** Types that stand beside null in one schema, as in `["number", "null"]`. */
const basicTypes = ['number', 'integer', 'string', 'boolean'] as const

export const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null
/** A schema without its null and behind its reference. */
export const plain = (schema: unknown, root: Schema): Schema => {
  if (!isSchema(schema)) return {}
  const name = schema.$ref?.split('/').at(-1)
  if (name !== undefined) return plain(isSchema(root['definitions']) ? root['definitions'][name] : undefined, root)
  const choices = (schema.anyOf ?? []).filter((choice) => isSchema(choice) && choice.type !== 'null')
  if (choices.length > 0) return plain(choices[0], root)
  const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : []
  const type = basicTypes.find((one) => types.includes(one))
  return type === undefined ? schema : { ...schema, type }
}

/** An example of a value, as YAML in one line. */
export const exampleOf = (schema: unknown, root: Schema): string => {
  const { enum: values, const: only, examples, pattern, type, items, properties } = plain(schema, root)
  if (examples?.[0] !== undefined) return `"${String(examples[0])}"`
  if (values?.[0] !== undefined || only !== undefined) return String(only ?? values?.[0])
  if (type === 'array') return `[${exampleOf(items, root)}]`
  if (properties !== undefined) {
    const members = Object.entries(properties).map(([member, inner]) => `${member}: ${exampleOf(inner, root)}`)
    return `{ ${members.join(', ')} }`
  }
  if (type === 'integer' || type === 'number') return '1'
  if (type === 'boolean') return 'true'
  const idType = /^\^\(\?:([a-z]+)\\?\//.exec(pattern ?? '')?.[1]
  if (idType !== undefined) return `${idType}/slug${idType in nestedIn ? '/key' : ''}`
  return pattern === undefined ? 'text' : 'slug'
}

/** What may stand in a field: the words of a list, or the types of ids. Empty where anything may. */
export const choicesOf = (schema: unknown, root: Schema): string => {
  const { enum: values, pattern, items } = plain(schema, root)
  if (values !== undefined) return values.map(String).join(' | ')
  if (items !== undefined) return choicesOf(Array.isArray(items) ? items[0] : items, root)
  const types = [...(pattern ?? '').matchAll(/([a-z]+)\\?\//g)].map((match) => `${match[1]}/…`)
  return types.length > 1 ? types.join(' | ') : ''
}
