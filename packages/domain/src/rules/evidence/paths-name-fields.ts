import { allRecords } from '../../dataset.ts'
import { fieldsWith } from '../../definition/define.ts'
import { evidenceOfRecord, keyOf } from '../../facts.ts'
import { type AnyRecord, definitionOf } from '../../record.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'
import { valuesOf } from '../support/place.ts'

/** What is wrong with a path that evidence gives; null where it names a fact that the record states. */
const wrong = (record: AnyRecord, path: string): { readonly message: string; readonly tip: string } | null => {
  const [field = '', key] = path.split(/:(.*)/s)
  const definition = definitionOf(record.type)
  const supported = Object.entries(definition.fields).flatMap(([name, { about }]) => (about.supported ? [name] : []))
  const fields = [...fieldsWith(definition, 'fact'), 'note', ...supported]
  if (!fields.includes(field)) {
    return { message: `${field} is no fact of a ${record.type}`, tip: `write one of ${fields.join(', ')}` }
  }
  const value = valuesOf(record)[field]
  const empty = value === null || value === undefined || (Array.isArray(value) && value.length === 0)
  if (empty) return { message: `${field} has no value`, tip: `give ${field}, or take it out of supports` }
  if (key === undefined) return null
  if (!Array.isArray(value)) return { message: `${field} is no list`, tip: `write ${field} alone` }
  const keys = value.map((entry: unknown) => keyOf(record.type, field, entry))
  return keys.includes(key) ? null : { message: `${field} has no entry ${key}`, tip: `write one of ${keys.join(', ')}` }
}

export const pathsNameFields: Rule = {
  id: 'paths-name-fields',
  summary: 'What evidence supports, a dispute disputes or a question asks about is there.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) => {
      const supported = evidenceOfRecord(record).flatMap(({ supports }, entry) =>
        supports.flatMap((path, position) => {
          const fault = wrong(record, path)
          return fault === null ? [] : [{ ...locate(record.id, ['evidence', entry, 'supports', position]), ...fault }]
        }),
      )
      const asked = record.open.flatMap(({ field }, position) => {
        const name = field?.split(':')[0]
        if (name === undefined || name in definitionOf(record.type).fields || name === 'note') return []
        const message = `${name} is no field of a ${record.type}`
        const tip = `write one of ${Object.keys(definitionOf(record.type).fields).join(', ')}, or leave field out`
        return [{ ...locate(record.id, ['open', position, 'field']), message, tip }]
      })
      return [...supported, ...asked]
    }),
  passes: { 'places/other-city.yaml': `name: Other City\nstate: state/xanadu\n${cited('name', 'state')}` },
  fails: { 'places/other-city.yaml': `name: Other City\n${cited('name', 'state')}` },
}
