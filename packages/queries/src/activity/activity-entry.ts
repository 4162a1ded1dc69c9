import { type Dataset, idOf, statusOf } from '@csto-record/domain'
import * as z from 'zod'
import type * as Types from '../generated/shared.ts'
import { cite, citeDisputes, DateResult, DisputeResult, EndResult, Evidenced, Ref, ref } from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'
import { topicsOf } from './activity-table.ts'
import type { Entry } from './entries.ts'
import { activityKinds, activityRoles } from './roles.ts'

/** One thing that an actor did, said, hosted, asked for, belonged to or was the subject of. */
export const ActivityEntry: z.ZodType<Types.ActivityEntry> = z
  .strictObject({
    record: Ref,
    /** The fact of the record that it is about, as `field:key`; null for the record as a whole. */
    fact: z.string().nullable(),
    kind: z.enum(activityKinds),
    /** What kind of event, document or act it is, or what a membership is one of; null for any other record. */
    detail: z.string().nullable(),
    /** What the actor has to do with it. */
    roles: z.array(z.enum(activityRoles)),
    /** Those who did it for the actor. */
    through: z.array(Ref),
    /** The day it is filed under: its own, or that of the event it belongs to. Null where no source gives one. */
    on: DateResult,
    /** When it ended; null for what was done or said on a day, and where no source tells. */
    end: EndResult,
    /** It in a few words: the name of an event or document, who said what, which office. */
    summary: z.string(),
    /** The stage that its evidence puts it in; null where it goes through none, or no source says. */
    status: z.string().nullable(),
    topics: z.array(idOf('topic')),
    /** What the actor’s part rests on; all of its evidence where no source is cited for that alone. */
    evidence: Evidenced,
    disputes: z.array(DisputeResult),
  })
  .meta({ id: 'ActivityEntry' })
export type ActivityEntry = Types.ActivityEntry

const detailOf = ({ record }: Entry): string | null => {
  switch (record.type) {
    case 'event':
    case 'document':
    case 'act':
      return record.kind
    case 'membership':
      return record.role
    case 'remark':
    case 'commitment':
    case 'chairmanship':
    case 'tenure':
      return null
  }
}

/** An entry as results carry it. */
export const activityEntry = (dataset: Dataset, entry: Entry): ActivityEntry => {
  const { record, fact, roles, through, paths, on, end, summary } = entry
  const shown = paths.length === 0 ? [] : evidenceFor(record, ...paths)
  const disputes = fact === null ? record.disputes : record.disputes.filter(({ field }) => field === fact)
  return {
    record: ref(dataset, record.id),
    fact,
    kind: record.type,
    detail: detailOf(entry),
    roles: [...roles],
    through: through.map((id) => ref(dataset, id)),
    on,
    end,
    summary,
    status: statusOf(dataset, record)?.status ?? null,
    topics: [...topicsOf(entry)],
    evidence: cite(dataset, shown.length > 0 ? shown : evidenceFor(record)),
    disputes: citeDisputes(dataset, disputes),
  }
}
