import { definitionOf, type RecordType } from '@csto-record/domain'
import { type Corruption, changed, ofType } from '../corruption.ts'
import { pick } from '../random.ts'

const dateFields = [
  'start',
  'end',
  'adopted',
  'signed',
  'inForce',
  'established',
  'published',
  'declaredOn',
  'on',
] as const

/** Mistakes in the form of a file. */
export const shape: readonly Corruption[] = [
  {
    id: 'field-misspelt',
    summary: 'Two letters of a field name change places.',
    sites: (corpus) =>
      corpus.records.map((record) => ({
        record,
        make: (random) => {
          const field =
            pick(
              random,
              Object.keys(record.fields).filter((name) => name.length > 3 && name[1] !== name[2]),
            ) ?? ''
          const misspelt = `${field[0]}${field[2]}${field[1]}${field.slice(3)}`
          const { [field]: value, ...others } = record.fields
          return field === '' ? null : changed(corpus, record, [], { ...others, [misspelt]: value })
        },
      })),
  },
  {
    id: 'required-missing',
    summary: 'A field that every record of the type has is left out.',
    sites: (corpus) =>
      corpus.records.flatMap((record) =>
        Object.keys(record.fields)
          .filter((field) => isRequired(record.type, field))
          .map((field) => ({ record, make: () => changed(corpus, record, [field], undefined) })),
      ),
  },
  {
    id: 'year-bare',
    summary: 'A date is typed as a year without quotes.',
    sites: (corpus) =>
      corpus.records.flatMap((record) =>
        dateFields.flatMap((field) => {
          const value = record.fields[field]
          if (typeof value !== 'string' || !/^\d{4}/.test(value)) return []
          return [{ record, make: () => changed(corpus, record, [field], Number(value.slice(0, 4))) }]
        }),
      ),
  },
  {
    id: 'day-impossible',
    summary: 'A date names a day that its month does not have.',
    sites: (corpus) =>
      corpus.records.flatMap((record) =>
        dateFields.flatMap((field) => {
          const value = record.fields[field]
          if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return []
          return [{ record, make: () => changed(corpus, record, [field], `${value.slice(0, 5)}02-30`) }]
        }),
      ),
  },
  {
    id: 'word-unknown',
    summary: 'A kind is one that the record does not have.',
    sites: (corpus) =>
      ofType(corpus, 'event', 'document', 'organization', 'source')
        .filter(({ fields }) => 'kind' in fields)
        .map((record) => ({ record, make: () => changed(corpus, record, ['kind'], 'gathering') })),
  },
  {
    id: 'entry-twice',
    summary: 'An entry of a list is entered twice.',
    sites: (corpus) =>
      corpus.records.flatMap((record) =>
        ['participants', 'agenda', 'outcomes', 'figures', 'attested', 'names', 'evidence', 'bodies', 'topics'].flatMap(
          (field) => {
            const list = record.fields[field]
            if (!Array.isArray(list) || list.length === 0) return []
            return [{ record, make: () => changed(corpus, record, [field], [...list, list[0]]) }]
          },
        ),
      ),
  },
]

const isRequired = (type: RecordType, field: string): boolean => {
  const schema = definitionOf(type).fields[field]?.schema
  return schema !== undefined && !schema.safeParse(undefined).success
}
