import { allRecords, type Citation, type Dataset, type Day, type Id, recordById } from '@csto-record/domain'
import { perDataset } from '../memo.ts'
import { sourceDays } from './source-days.ts'
import { firstOwn, forEachTelling } from './tellings.ts'

/** From which day on sources tell of a record, and which of them where its own evidence is later. */
export interface Told {
  readonly day: Day
  readonly lender: Citation | null
}

interface Arrival {
  readonly id: Id
  readonly lender: Citation | null
}

/**
 * From which day on each record is told of: by evidence of its own, or by being named in what is told of another one.
 * What only undated sources tell of is not there. Days are walked in order, and on each day what a record names is told
 * of in turn, so that every record and every naming is looked at once.
 */
export const toldDays: (dataset: Dataset) => ReadonlyMap<Id, Told> = perDataset((dataset) => {
  const told = new Map<Id, Told>()
  const expected = new Map<Id, Day>()
  const waiting = new Map<Day, Arrival[]>([...new Set(sourceDays(dataset).values())].toSorted().map((day) => [day, []]))
  /** Nothing waits twice for a day, nor for a later one than it waits for already. */
  const expect = (day: Day, id: Id, lender: Citation | null): void => {
    const before = expected.get(id)
    if (before !== undefined && before <= day) return
    expected.set(id, day)
    waiting.get(day)?.push({ id, lender })
  }
  for (const record of allRecords(dataset)) {
    const first = firstOwn(dataset, record)
    if (first !== undefined) expect(first.day, record.id, null)
  }
  for (const [day, arrivals] of waiting) {
    // The list grows while it is walked. Whatever has evidence of its own on the day was there before what is lent.
    for (const { id, lender } of arrivals) {
      const record = recordById(dataset, id)
      if (record === undefined || told.has(id)) continue
      told.set(id, { day, lender })
      const own = lender ?? firstOwn(dataset, record)?.citation ?? null
      forEachTelling(dataset, record, ({ of, by }) => {
        if (!told.has(of)) expect(by === null || by.day < day ? day : by.day, of, by?.citation ?? own)
      })
    }
  }
  return told
})
