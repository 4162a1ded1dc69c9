import { allRecords } from '../../dataset.ts'
import { keyOf } from '../../facts.ts'
import { type AnyRecord, definitionOf } from '../../record.ts'
import type { Rule } from '../rule.ts'
import { cited } from '../support/example.ts'
import { valuesOf } from '../support/place.ts'

/** The keys of a list's entries, in order; null for what is no list with keys. */
const keysOf = (record: AnyRecord, field: string, value: unknown): readonly string[] | null => {
  if (!Array.isArray(value) || field === 'evidence' || field === 'disputes') return null
  if (field === 'open') return record.open.map(({ key }) => key)
  return value.map((entry: unknown) => keyOf(record.type, field, entry))
}
const memberOf = (record: AnyRecord, field: string): string | undefined =>
  field === 'open' ? 'key' : definitionOf(record.type).fields[field]?.about.key

export const keysUnique: Rule = {
  id: 'keys-unique',
  summary: 'No two entries of a list have one key.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) =>
      Object.entries(valuesOf(record)).flatMap(([field, value]) => {
        const keys = keysOf(record, field, value) ?? []
        const member = memberOf(record, field)
        return keys.flatMap((key, position) => {
          if (keys.indexOf(key) === position) return []
          const place = member === undefined ? [field, position] : [field, position, member]
          const tip = member === undefined ? 'keep one of the two' : `give it another ${member}, or keep one of the two`
          return [{ ...locate(record.id, place), message: `${field} has ${key} twice`, tip }]
        })
      }),
    ),
  passes: {
    'persons/jane-example.yaml': `name: Jane Example\nnames: [{ text: Jane Sample }, { text: J. Example }]\n${cited('name')}`,
  },
  fails: {
    'persons/jane-example.yaml': `name: Jane Example\nnames: [{ text: Jane Sample }, { text: Jane Sample }]\n${cited('name')}`,
  },
}
