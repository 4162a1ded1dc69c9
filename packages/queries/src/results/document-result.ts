import {
  ActDate,
  type Dataset,
  type DocumentRecord,
  documentKinds,
  documentSays,
  idOf,
  statusOf,
} from '@csto-record/domain'
import * as z from 'zod'
import type * as Types from '../generated/shared.ts'
import { cite, citeDisputes, DisputeResult, Evidenced, refOrNull, refTo } from './cited.ts'
import { evidenceFor } from './evidence-for.ts'

/** A document as lists show it. */
export const DocumentResult: z.ZodType<Types.DocumentResult> = z
  .strictObject({
    id: idOf('document'),
    name: z.string(),
    kind: z.enum(documentKinds),
    number: z.string().nullable(),
    /** How far it came, by its evidence; null where no source says. */
    status: z.enum(documentSays).nullable(),
    /** The day of each act; `not-yet` where sources say that it has not come, `none` where such a document has none. */
    adopted: ActDate,
    signed: ActDate,
    inForce: ActDate,
    body: refTo('body', 'organization', 'state').nullable(),
    topics: z.array(idOf('topic')),
    /** What the status and everything shown here rest on; all of its evidence where that is nothing but the name. */
    evidence: Evidenced,
    disputes: z.array(DisputeResult),
  })
  .meta({ id: 'DocumentResult' })
export type DocumentResult = Types.DocumentResult

export const documentResult = (dataset: Dataset, document: DocumentRecord): DocumentResult => {
  const { id, name, kind, number, adopted, signed, inForce, body, topics, disputes } = document
  const status = statusOf(dataset, document)
  const shown = [
    ...evidenceFor(document, 'name', 'number', 'adopted', 'signed', 'inForce', 'body'),
    ...(status?.evidence ?? []),
  ]
  return {
    id,
    name,
    kind,
    number,
    status: status?.status ?? null,
    adopted,
    signed,
    inForce,
    body: refOrNull(dataset, body),
    topics: [...topics],
    evidence: cite(dataset, shown.length > 0 ? [...new Set(shown)] : evidenceFor(document)),
    disputes: citeDisputes(dataset, disputes),
  }
}
