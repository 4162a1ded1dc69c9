import { type Fact, Json, pathOf } from '@csto-record/domain'
import { factUrl } from '@csto-record/formats'
import { Cited, cite, citeDisputes, DisputeResult, factIdOf } from '@csto-record/queries'
import { factNote } from '@csto-record/queries/citation'
import * as z from 'zod'
import { imprintOf } from '../formats/citation/imprint.ts'
import type { Written } from '../formats/writer.ts'
import { History } from './fact-history.ts'

export const FactResult = z
  .strictObject({
    id: z.string().describe('the id of the statement: that of its record, and its path'),
    url: z.string().describe('address of the statement'),
    path: z.string().describe('the field, or field:key for one entry of a list'),
    field: z.string(),
    key: z.string().nullable().describe('which entry of a list; null for a field with one value'),
    value: Json,
    evidence: z.array(Cited),
    disputes: z.array(DisputeResult).describe('other values that sources give'),
    history: History,
    citation: z.string().describe('a footnote that names the statement, its sources and this version'),
  })
  .meta({ id: 'Fact', description: 'One statement of the record, with what it rests on.' })

/** A fact as the API gives it; `served` holds the dataset as it is known by the day that was asked for. */
export const factResult = (served: Written, fact: Fact, history: History): z.infer<typeof FactResult> => {
  const id = factIdOf(fact)
  const told = {
    path: pathOf(fact),
    field: fact.field,
    key: fact.key,
    // Records come from JSON and hold nothing else.
    value: fact.value as Json,
    evidence: cite(served.dataset, fact.evidence),
    disputes: citeDisputes(served.dataset, fact.disputes),
  }
  return {
    id,
    url: factUrl(id),
    ...told,
    history,
    citation: factNote(served.dataset, fact.record, told, imprintOf(served)),
  }
}
