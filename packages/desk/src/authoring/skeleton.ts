import { definitionOf, type FileType, fieldsWith, nestedTypesOf, pluralOf } from '@csto-record/domain'
import { choicesOf, exampleOf, isSchema, plain, type Schema } from './example.ts'
import { fileJsonSchema } from './json-schema.ts'

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
      const remarks = [facts.includes(field) ? '*' : '', choicesOf(property, root)].filter((remark) => remark !== '')
      const remark = remarks.length === 0 ? '' : ` # ${remarks.join(' ')}`
      return schema.required?.includes(field)
        ? `${field}:${remark}`
        : `# ${field}: ${exampleOf(property, root)}${remark}`
    })

/** One entry of evidence, with the stages that it may tell where the type has a life cycle. */
const evidenceLines = (schema: Schema, root: Schema): readonly string[] => {
  const evidence = schema.properties?.['evidence']
  if (evidence === undefined) return []
  const { items } = plain(evidence, root)
  const stages = choicesOf(plain(items, root).properties?.['says'], root)
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
