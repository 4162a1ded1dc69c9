import { type AnyRecord, allRecords, recordsOf, recordTypes } from '@csto-record/domain'
import { presented } from '@csto-record/formats'
import * as z from 'zod'
import { linesOf } from '../formats/lines.ts'
import { allWriters } from '../formats/linked-data.ts'
import type { Writer } from '../formats/writer.ts'
import { defineEndpoint } from './define.ts'
import { asKnown, knownByParam } from './known-by.ts'

const writeLines: Writer<{ readonly records: readonly AnyRecord[] }> = ({ records }, { dataset }) =>
  linesOf(records, (record) => presented(dataset, record))

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
