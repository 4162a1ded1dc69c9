import { type RecordType, recordTypes, typeOf } from '@csto-record/domain'
import { z } from 'zod'
import { Ref, ref } from './cited.ts'
import { defineQuery } from './define-query.ts'
import { perDataset } from './internal/memo.ts'
import { type Spelling, spellings } from './internal/spellings.ts'

const letter = /[\p{L}\p{N}]/u
const mentionable = new Set<RecordType>(['state', 'organization', 'body', 'person', 'force', 'place'])

/** Spellings by their first three characters, longest first, so that the longest name wins. */
const byBeginning = perDataset((dataset) => {
  const found = new Map<string, Spelling[]>()
  for (const spelling of spellings(dataset)) {
    if (!mentionable.has(typeOf<RecordType>(spelling.id)) || spelling.text.length < 2) continue
    const beginning = spelling.text.slice(0, 3).toLowerCase()
    const group = found.get(beginning)
    if (group === undefined) found.set(beginning, [spelling])
    else group.push(spelling)
  }
  for (const group of found.values()) group.sort((left, right) => right.text.length - left.text.length)
  return found
})

/** Whether a spelling stands at a place as whole words, broken over lines or not. Short forms in capitals must be in capitals. */
const standsAt = (text: string, spelling: string, start: number): boolean => {
  const part = text.slice(start, start + spelling.length).replaceAll(/\s/g, ' ')
  const capitals = spelling.length <= 5 && spelling === spelling.toUpperCase()
  const same = capitals ? part === spelling : part.toLowerCase() === spelling.toLowerCase()
  return same && !letter.test(text[start + spelling.length] ?? ' ')
}

export const annotateText = defineQuery(
  {
    name: 'annotate-text',
    summary: 'Which records a text mentions, and where.',
    params: z.strictObject({ text: z.string().min(1).max(20_000).describe('a text of at most 20,000 characters') }),
    result: z.strictObject({
      /** Offsets count UTF-16 code units, as JavaScript strings do; mentions do not overlap. */
      mentions: z.array(
        z.strictObject({
          record: Ref,
          type: z.enum(recordTypes),
          /** Other records that are written the same way: the text does not tell which is meant. */
          others: z.array(Ref),
          text: z.string(),
          start: z.int(),
          end: z.int(),
        }),
      ),
    }),
    examples: [{ title: 'A sentence', params: { text: 'Valery Semerikov spoke in Astana for the CSTO.' } }],
  },
  (dataset, { text }) => {
    const table = byBeginning(dataset)
    const mentions = []
    for (let start = 0; start < text.length; start += 1) {
      if (letter.test(text[start - 1] ?? ' ') || !letter.test(text[start] ?? ' ')) continue
      const candidates = [
        ...(table.get(text.slice(start, start + 3).toLowerCase()) ?? []),
        ...(table.get(text.slice(start, start + 2).toLowerCase()) ?? []),
      ]
      const fitting = candidates.filter((candidate) => standsAt(text, candidate.text, start))
      const [spelling] = fitting
      if (spelling === undefined) continue
      const same = new Set(fitting.filter((one) => one.text.length === spelling.text.length).map(({ id }) => id))
      same.delete(spelling.id)
      const end = start + spelling.text.length
      mentions.push({
        record: ref(dataset, spelling.id),
        type: typeOf<RecordType>(spelling.id),
        others: [...same].map((id) => ref(dataset, id)),
        text: text.slice(start, end),
        start,
        end,
      })
      start = end - 1
    }
    return { mentions }
  },
)
