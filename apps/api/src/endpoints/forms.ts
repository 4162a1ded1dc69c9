import type { RecordType } from '@csto-record/domain'
import { isActorType, listFeeds, resultCalendar, writeCalendar, writeRecordCalendar } from '@csto-record/formats'
import type * as z from 'zod'
import { factCitations } from '../formats/citation/fact-citation.ts'
import { listCitations, recordCitations } from '../formats/citation/record-citation.ts'
import { writeFeature, writeFeatures } from '../formats/geojson.ts'
import { writeItemLines } from '../formats/lines.ts'
import { writeFactsMarkdown } from '../formats/markdown/fact.ts'
import { writeListMarkdown } from '../formats/markdown/list.ts'
import { writeRecordMarkdown } from '../formats/markdown/record.ts'
import { writeResultMarkdown } from '../formats/markdown/result.ts'
import { resultLines, resultTable } from '../formats/result-table.ts'
import type { Format } from '../http/form.ts'

/** Types with something that a map can show. */
const isLocated = (type: RecordType): boolean => type === 'place' || type === 'event'

/** Forms of lists without room for a link to the next page: they hold all there is. */
export const wholeForms: readonly Format[] = [
  'csv',
  'ndjson',
  'jsonld',
  'ttl',
  'trig',
  'nq',
  'ics',
  'atom',
  'feed.json',
  'geojson',
  'csl.json',
  'bib',
  'ris',
]

/** The forms of a list of records besides JSON, tables and linked data, where they make sense for the type. */
export const listForms = (type: RecordType) => ({
  ndjson: writeItemLines,
  ...(type === 'event' ? { ics: writeCalendar } : {}),
  ...(type === 'event' || type === 'document' ? listFeeds(type) : {}),
  ...(isLocated(type) ? { geojson: writeFeatures } : {}),
  ...listCitations,
  md: writeListMarkdown(type),
})

/** The forms of one record besides JSON and linked data. */
export const recordForms = (type: RecordType) => ({
  ...(type === 'event' || isActorType(type) ? { ics: writeRecordCalendar } : {}),
  ...(isLocated(type) ? { geojson: writeFeature } : {}),
  ...recordCitations,
  md: writeRecordMarkdown,
})

/** The forms of facts besides JSON. */
export const factForms = { ...factCitations, md: writeFactsMarkdown }

/** The forms of a query's result besides JSON: tables and lines where it has rows, a calendar where it has events. */
export const resultForms = (name: string, summary: string, result: z.ZodType) => {
  const [table, ndjson, ics] = [resultTable(name, result), resultLines(result), resultCalendar(name, result)]
  return {
    ...(table === undefined ? {} : { csv: table.csv }),
    ...(ndjson === undefined ? {} : { ndjson }),
    ...(ics === undefined ? {} : { ics }),
    md: writeResultMarkdown(summary),
    ...(table === undefined ? {} : { 'csv-metadata.json': table.metadata }),
  }
}
