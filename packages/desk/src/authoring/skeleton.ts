import { definitionOf, type FileType, fieldsWith, nestedIn, nestedTypesOf, pluralOf } from '@csto-record/domain'
import type { z } from 'zod'
import { fileJsonSchema } from './json-schema.ts'

type Schema = z.core.JSONSchema.BaseSchema

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null
/** A schema without its null and behind its reference. */
const plain = (schema: unknown, root: Schema): Schema => {
  if (!isSchema(schema)) return {}
  const name = schema.$ref?.split('/').at(-1)
  if (name !== undefined) return plain(isSchema(root['definitions']) ? root['definitions'][name] : undefined, root)
  const choices = (schema.anyOf ?? []).filter((choice) => isSchema(choice) && choice.type !== 'null')
  return choices.length > 0 ? plain(choices[0], root) : schema
}

/** An example of a value, as YAML in one line. */
const example = (schema: unknown, root: Schema): string => {
  const { enum: values, const: only, examples, pattern, type, items, properties } = plain(schema, root)
  if (examples?.[0] !== undefined) return `"${String(examples[0])}"`
  if (values?.[0] !== undefined || only !== undefined) return String(only ?? values?.[0])
  if (type === 'array') return `[${example(items, root)}]`
  if (properties !== undefined) {
    const members = Object.entries(properties).map(([member, inner]) => `${member}: ${example(inner, root)}`)
    return `{ ${members.join(', ')} }`
  }
  if (type === 'integer' || type === 'number') return '1'
  const idType = /^\^\(\?:([a-z]+)\\?\//.exec(pattern ?? '')?.[1]
  if (idType !== undefined) return `${idType}/slug${idType in nestedIn ? '/key' : ''}`
  return pattern === undefined ? 'text' : 'slug'
}

/** What may stand in a field: the words of a list, or the types of ids. Empty where anything may. */
const choices = (schema: unknown, root: Schema): string => {
  const { enum: values, pattern, items } = plain(schema, root)
  if (values !== undefined) return values.map(String).join(' | ')
  if (items !== undefined) return choices(Array.isArray(items) ? items[0] : items, root)
  const types = [...(pattern ?? '').matchAll(/([a-z]+)\\?\//g)].map((match) => `${match[1]}/…`)
  return types.length > 1 ? types.join(' | ') : ''
}

interface Section {
  readonly schema: Schema
  readonly facts: readonly string[]
  readonly nested: readonly string[]
}

/** One line for each field: required ones empty and waiting, the others as comments with an example. */
const fieldLines = ({ schema, facts, nested }: Section, root: Schema): readonly string[] =>
  Object.entries(schema.properties ?? {})
    .filter(([field]) => field !== 'evidence' && !nested.includes(field))
    .map(([field, property]) => {
      const remarks = [facts.includes(field) ? '*' : '', choices(property, root)].filter((remark) => remark !== '')
      const remark = remarks.length === 0 ? '' : ` # ${remarks.join(' ')}`
      return schema.required?.includes(field) ? `${field}:${remark}` : `# ${field}: ${example(property, root)}${remark}`
    })

/** One entry of evidence, with the stages that it may tell where the type has a life cycle. */
const evidenceLines = (schema: Schema, root: Schema): readonly string[] => {
  const evidence = schema.properties?.['evidence']
  if (evidence === undefined) return []
  const { items } = plain(evidence, root)
  const stages = choices(plain(items, root).properties?.['says'], root)
  return [
    ...['evidence:', '  - source: source/', '    # paragraph: 1', '    phrase:', '    supports: []'],
    ...(stages === '' ? [] : [`    # says: ${stages.split(' ')[0]} # ${stages}`]),
  ]
}

const nestedLines = (type: FileType, root: Schema): readonly string[] =>
  nestedTypesOf(type).flatMap((child) => {
    const { summary, ...definition } = definitionOf(child)
    const facts = fieldsWith(definition, 'fact')
    const entry = root.properties?.[pluralOf(child)]
    const schema = isSchema(entry) && isSchema(entry.additionalProperties) ? entry.additionalProperties : {}
    const lines = [...fieldLines({ schema, facts, nested: [] }, root), ...evidenceLines(schema, root)]
    const body = lines.map((line) => `#     ${line.replace(/^# /, '')}`)
    return [`# ${summary}`, `# ${pluralOf(child)}:`, '#   key:', ...body]
  })

/**
 * The text of a new file of a type: its required fields empty, the others as comments. It does not pass the check
 * until somebody fills it in.
 */
export const skeletonOf = (type: FileType): string => {
  const root = fileJsonSchema(type)
  const { summary, evidence, ...definition } = definitionOf(type)
  const facts = fieldsWith(definition, 'fact')
  const nested = nestedTypesOf(type).map(pluralOf)
  const intro =
    facts.length > 0 ? ['# * states a fact, which evidence must support. Leave out what no source says.'] : []
  const own = fieldLines({ schema: root, facts, nested }, root)
  return `${[`# ${summary}`, ...intro, ...own, ...(evidence === null ? [] : evidenceLines(root, root)), ...nestedLines(type, root)].join('\n')}\n`
}
