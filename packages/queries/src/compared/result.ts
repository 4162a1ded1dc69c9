import { type Id, idOf, recordTypes, type TopicId } from '@csto-record/domain'
import * as z from 'zod'
import { Ref } from '../results/cited.ts'
import { outcomes } from '../results/commitment-outcome.ts'
import { measures } from './measures.ts'
import type { Compared, Row } from './side.ts'

const Counted = z
  .strictObject({ count: z.int(), records: z.array(idOf(...recordTypes)) })
  .meta({ id: 'CountedRecords' })
const sides = {
  left: Counted,
  right: Counted,
  /** Those that are of both sides. */
  both: Counted,
}

/** What two have on record, heading by heading; each record has its evidence. Headings that neither has are left out. */
export const comparedRows = {
  measures: z.array(z.strictObject({ measure: z.enum(measures), ...sides })),
  /** What came of the promises of each. */
  outcomes: z.array(z.strictObject({ outcome: z.enum(outcomes), ...sides })),
  /** Topics of all that is counted, those with most records first. */
  topics: z.array(z.strictObject({ topic: Ref, ...sides })),
}

const counted = (records: readonly Id[]) => ({ count: records.length, records: [...records] })
const sidesOf = ({ left, right, both }: Row<unknown>) => ({
  left: counted(left),
  right: counted(right),
  both: counted(both),
})

/** What is compared as results carry it. */
export const rowsOf = (compared: Compared) => ({
  measures: compared.measures.map((row) => ({ measure: row.of, ...sidesOf(row) })),
  outcomes: compared.outcomes.map((row) => ({ outcome: row.of, ...sidesOf(row) })),
  topics: compared.topics.map((row) => {
    const { id, name }: { readonly id: TopicId; readonly name: string } = row.of
    return { topic: { id, name }, ...sidesOf(row) }
  }),
})
