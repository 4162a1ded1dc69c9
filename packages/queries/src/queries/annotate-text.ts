import { type RecordType, recordTypes, typeOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { AnnotateTextChecked, AnnotateTextParams, AnnotateTextResult } from '../generated/annotate-text.ts'
import { perDataset } from '../memo.ts'
import { inflectedIn } from '../names/inflected.ts'
import { type Spelling, spellings } from '../names/spellings.ts'
import { Ref, ref } from '../results/cited.ts'

export type * from '../generated/annotate-text.ts'

const letter = /[\p{L}\p{N}]/u
const mentionable = new Set<RecordType>(['state', 'organization', 'body', 'person', 'force', 'place'])
const isMentionable = ({ id }: Spelling): boolean => mentionable.has(typeOf<RecordType>(id))

/** Spellings by their first three characters, longest first, so that the longest name wins. */
const byBeginning = perDataset((dataset) => {
  const found = new Map<string, Spelling[]>()
  for (const spelling of spellings(dataset)) {
    if (!isMentionable(spelling) || spelling.text.length < 2) continue
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

export const annotateText: QueryOf<AnnotateTextParams, AnnotateTextResult, AnnotateTextChecked> = defineQuery(
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
    const inflected = inflectedIn(dataset, text)
    const mentions = []
    for (let start = 0; start < text.length; start += 1) {
      if (letter.test(text[start - 1] ?? ' ') || !letter.test(text[start] ?? ' ')) continue
      const candidates = [
        ...(table.get(text.slice(start, start + 3).toLowerCase()) ?? []),
        ...(table.get(text.slice(start, start + 2).toLowerCase()) ?? []),
      ]
      const written = candidates
        .filter((candidate) => standsAt(text, candidate.text, start))
        .map((spelling) => ({ spelling, end: start + spelling.text.length }))
      const declined = (inflected.get(start) ?? []).filter(({ spelling }) => isMentionable(spelling))
      const [longest] = [written[0], declined[0]].toSorted((left, right) => (right?.end ?? 0) - (left?.end ?? 0))
      if (longest === undefined) continue
      const { end } = longest
      const { id } = longest.spelling
      const same = new Set(
        [...written, ...declined].filter((one) => one.end === end).map(({ spelling }) => spelling.id),
      )
      same.delete(id)
      mentions.push({
        record: ref(dataset, id),
        type: typeOf<RecordType>(id),
        others: [...same].map((other) => ref(dataset, other)),
        text: text.slice(start, end),
        start,
        end,
      })
      start = end - 1
    }
    return { mentions }
  },
)
