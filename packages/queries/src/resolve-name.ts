import { type Id, type RecordType, recordTypes, typeOf } from '@csto-record/domain'
import { z } from 'zod'
import { Ref, ref } from './cited.ts'
import { defineQuery } from './define-query.ts'
import { byFolded, fold, type Spelling, spellings } from './internal/spellings.ts'

const reasons = ['same-spelling', 'same-letters', 'same-words', 'family-name'] as const
type Reason = (typeof reasons)[number]

const words = (text: string): readonly string[] => fold(text).split(' ').toSorted()
const sameWords = (left: string, right: string): boolean => words(left).join(' ') === words(right).join(' ')

const reasonFor = (name: string, spelling: Spelling): Reason | null => {
  if (spelling.text === name) return 'same-spelling'
  if (fold(spelling.text) === fold(name)) return 'same-letters'
  if (sameWords(spelling.text, name)) return 'same-words'
  const family = fold(spelling.text).split(' ').at(-1)
  return typeOf(spelling.id) === 'person' &&
    family !== undefined &&
    family.length > 3 &&
    family === fold(name).split(' ').at(-1)
    ? 'family-name'
    : null
}

export const resolveName = defineQuery(
  {
    name: 'resolve-name',
    summary: 'Which record a spelled name belongs to, in whatever script, and why.',
    params: z.strictObject({
      name: z.string().trim().min(1).max(200).describe('the name as somebody spelled it, at most 200 characters'),
      type: z
        .enum(recordTypes)
        .nullable()
        .default(null)
        .describe(`one of ${recordTypes.join(', ')}; leave out for all`),
    }),
    result: z.strictObject({
      name: z.string(),
      /** Surest first; empty where no spelling fits. */
      matches: z.array(
        z.strictObject({
          record: Ref,
          type: z.enum(recordTypes),
          reason: z.enum(reasons),
          spelling: z.string(),
          field: z.enum(['name', 'names', 'acronym']),
        }),
      ),
    }),
    examples: [
      { title: 'A Cyrillic spelling', params: { name: 'ОДКБ' } },
      { title: 'Initials and a family name', params: { name: 'S. Ordabayev', type: 'person' } },
    ],
  },
  (dataset, { name, type }) => {
    const exact = byFolded(dataset).get(fold(name)) ?? []
    const candidates = exact.length > 0 && fold(name) !== '' ? exact : spellings(dataset)
    const best = new Map<Id, { reason: Reason; spelling: Spelling }>()
    for (const spelling of candidates) {
      const reason = reasonFor(name, spelling)
      const before = best.get(spelling.id)
      if (reason !== null && (before === undefined || reasons.indexOf(reason) < reasons.indexOf(before.reason)))
        best.set(spelling.id, { reason, spelling })
    }
    const matches = [...best].map(([id, { reason, spelling }]) => ({
      record: ref(dataset, id),
      type: typeOf<RecordType>(id),
      reason,
      spelling: spelling.text,
      field: spelling.field,
    }))
    const wanted = matches.filter((match) => type === null || match.type === type)
    return {
      name,
      matches: wanted.toSorted((left, right) => reasons.indexOf(left.reason) - reasons.indexOf(right.reason)),
    }
  },
)
