import { type AnyRecord, allRecords, recordsOf, recordTypes } from '@csto-record/domain'
import { z } from 'zod'
import { allWriters } from '../formats/linked-data.ts'
import type { Writer } from '../formats/writer.ts'
import { presented } from '../record/presented.ts'
import { defineEndpoint } from './define.ts'
import { asKnown, knownByParam } from './known-by.ts'

/** How many records are written in one piece: enough to keep the line busy, few enough to begin at once. */
const atOnce = 50

const writeLines: Writer<{ readonly records: readonly AnyRecord[] }> = function* ({ records }, { dataset }) {
  for (let start = 0; start < records.length; start += atOnce) {
    const piece = records.slice(start, start + atOnce)
    yield `${piece.map((record) => JSON.stringify(presented(dataset, record))).join('\n')}\n`
  }
}

const Params = z.strictObject({
  type: z.enum(recordTypes).optional().describe('records of this type alone'),
  ...knownByParam,
})

/** The whole record, or all of one type, a line each: for those who want everything. */
export const recordsEndpoint = defineEndpoint({
  name: 'records',
  path: '/v1/records',
  tag: 'records',
  summary: 'Every record, one JSON object a line, sent as it is read.',
  params: () => Params,
  body: z.strictObject({ records: z.array(z.unknown()) }),
  writers: { ndjson: writeLines, ...allWriters },
  examples: [{ title: 'Every person', url: '/v1/records.ndjson?type=person' }],
  find: ({ dataset: whole, params: { type, knownBy } }) => {
    const dataset = asKnown(whole, knownBy)
    return { kind: 'found', body: { records: type === undefined ? allRecords(dataset) : recordsOf(dataset, type) } }
  },
})
