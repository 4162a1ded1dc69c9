import { type Dataset, definitions, pluralOf, type RecordType } from '@csto-record/domain'
import { collectionUrl, once, writeRecordTable } from '@csto-record/formats'
import { filtersOf, unaskedReasons } from '@csto-record/queries'
import * as z from 'zod'
import { writeJson } from '../formats/json.ts'
import { listWriters } from '../formats/linked-data.ts'
import { writeTableMetadata } from '../formats/table-metadata.ts'
import type { Writer } from '../formats/writer.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { askedSchema } from '../record/asked.ts'
import { Included } from '../record/shape.ts'
import { defineEndpoint } from './define.ts'
import { listForms } from './forms.ts'
import { AskedIds } from './list/asked-ids.ts'
import { listExamples } from './list/examples.ts'
import { Facets } from './list/facets.ts'
import { listParams } from './list/params.ts'
import { type ListPage, selected } from './list/selected.ts'

/** A page as JSON; which fields it has can be seen. */
const writePage: Writer<ListPage> = ({ fields: _, ...page }, served) => writeJson(page, served)

/** The list of all records of a type, to be filtered, counted, ordered and paged. */
export const collectionEndpoint = (type: RecordType, dataset: Dataset): Endpoint => {
  const filters = once(() => filtersOf(type))
  const plural = pluralOf(type)
  return defineEndpoint({
    name: `list-${plural}`,
    path: collectionUrl(type),
    tag: plural,
    summary: `All ${plural}.`,
    description: definitions[type].summary,
    params: once(() => listParams(type, filters())),
    body: z.strictObject({
      webPage: z.string().nullable().describe('where the reader lists them; null where no page of its own does'),
      total: z.int().describe('how many records the selection holds'),
      next: z.string().nullable().describe('address of the next page; null on the last'),
      previous: z.string().nullable().describe('address of the page before; null on the first'),
      items: z.array(askedSchema(type)),
      included: Included.optional(),
      facets: Facets.optional(),
      unasked: z
        .enum(unaskedReasons)
        .nullable()
        .optional()
        .describe('only where q was given: why its words ask for nothing that can be looked for; null where they do'),
      ids: AskedIds.optional().describe('what became of those among ids that are not here; only where ids were given'),
    }),
    writers: {
      json: writePage,
      csv: writeRecordTable(type),
      ...listWriters(type),
      ...listForms(type),
      'csv-metadata.json': writeTableMetadata(type),
    },
    strays: ['ids'],
    examples: () => listExamples(type, dataset),
    find: (asked) => selected(type, filters(), asked),
  })
}
