import { definitionOf, fieldsWith, type RecordType, structureOf } from '@csto-record/domain'

const perType = <T>(build: (type: RecordType) => T): ((type: RecordType) => T) => {
  const built = new Map<RecordType, T>()
  return (type) => {
    const made = built.get(type) ?? build(type)
    built.set(type, made)
    return made
  }
}
/** The fields of a type that state facts. */
export const factFields = perType((type) => fieldsWith(definitionOf(type), 'fact'))
/** The fields of a type in which references of ours can stand. */
export const ownFields = perType((type) => fieldsWith(definitionOf(type), 'editorial', 'aid'))
/** The fields that a record of the type cannot be without, as its schema says. */
export const requiredFields = perType((type) => {
  const fields = Object.entries(definitionOf(type).fields)
  return new Set(fields.flatMap(([name, { schema }]) => (schema.safeParse(null).success ? [] : [name])))
})
/** The lists of a type whose entries carry evidence of their own. */
export const citedLists = perType((type) =>
  Object.entries(definitionOf(type).fields).flatMap(([name, { schema }]) =>
    structureOf(schema).members.has('evidence') ? [name] : [],
  ),
)
