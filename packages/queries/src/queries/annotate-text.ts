import { type RecordType, recordTypes, typeOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { AnnotateTextChecked, AnnotateTextParams, AnnotateTextResult } from '../generated/annotate-text.ts'
import { namesToFind } from '../names/in-text/mentionable.ts'
import { mentionsIn } from '../names/in-text/mentions-in.ts'
import { Ref, ref } from '../results/cited.ts'

export type * from '../generated/annotate-text.ts'

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
  (dataset, { text }) => ({
    mentions: mentionsIn(namesToFind(dataset), text).map(({ id, others, ...place }) => ({
      record: ref(dataset, id),
      type: typeOf<RecordType>(id),
      others: others.map((other) => ref(dataset, other)),
      ...place,
    })),
  }),
)
