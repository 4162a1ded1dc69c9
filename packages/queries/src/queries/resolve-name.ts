import { type Dataset, type Id, type RecordType, recordTypes, typeOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { ResolveNameChecked, ResolveNameParams, ResolveNameResult } from '../generated/resolve-name.ts'
import { fold } from '../names/fold.ts'
import { romanized } from '../names/romanized.ts'
import { byFamilyName, byRomanizedName, romanizedName, type Spelling, spellings, wordsOf } from '../names/spellings.ts'
import { Ref, ref } from '../results/cited.ts'

export type * from '../generated/resolve-name.ts'

const reasons = ['same-spelling', 'same-letters', 'same-words', 'other-romanization', 'family-name'] as const
type Reason = (typeof reasons)[number]

const words = (text: string): string => wordsOf(text).toSorted().join(' ')

/** How a spelling fits a name; all the candidates share its romanized words, or its family name. */
const reasonFor = (name: string, { text }: Spelling): Reason => {
  if (text === name) return 'same-spelling'
  if (fold(text) === fold(name)) return 'same-letters'
  if (words(text) === words(name)) return 'same-words'
  return romanizedName(text) === romanizedName(name) ? 'other-romanization' : 'family-name'
}

const initial = (word: string): string => romanized(word).charAt(0)

/** Spellings that may be meant: of the same words, or else of people of the same family name. */
const candidates = (dataset: Dataset, name: string): readonly Spelling[] => {
  const [family] = wordsOf(name).slice(-1)
  // Signs alone have no letters to compare.
  if (family === undefined) return spellings(dataset).filter(({ text }) => text === name)
  const same = byRomanizedName(dataset).get(romanizedName(name))
  if (same !== undefined) return same
  const [given] = wordsOf(name).slice(0, -1)
  const namesakes = family.length > 1 ? (byFamilyName(dataset).get(romanized(family)) ?? []) : []
  // A given name or an initial that differs means somebody else of the family name.
  return namesakes.filter(({ text }) => given === undefined || initial(given) === initial(wordsOf(text)[0] ?? ''))
}

export const resolveName: QueryOf<ResolveNameParams, ResolveNameResult, ResolveNameChecked> = defineQuery(
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
    const best = new Map<Id, { reason: Reason; spelling: Spelling }>()
    for (const spelling of candidates(dataset, name)) {
      const reason = reasonFor(name, spelling)
      const before = best.get(spelling.id)
      if (before === undefined || reasons.indexOf(reason) < reasons.indexOf(before.reason))
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
