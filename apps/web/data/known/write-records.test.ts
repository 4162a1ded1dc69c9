import { allRecords, asDay, factsOf, recordById } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { asKnown, datasetAsKnown, nameOfId } from '@csto-record/queries'
import { describe, expect, test } from 'vitest'
import { byField } from '#web/components/ask/as-known/changes-list.tsx'
import { wordedChange } from '#web/components/ask/as-known/worded-change.ts'
import { valueInWords } from '#web/format/value.ts'
import { knownThen, recordFile, recordFiles } from './record-file.ts'
import { knownRecordOf } from './write-records.ts'

const nameOf = (id: Parameters<typeof nameOfId>[1]) => nameOfId(dataset, id)
const ids = [
  'event/2025-06-cybersecurity-conference',
  'event/2022-09-13-armenia-request',
  'person/stanislav-zas',
  'state/armenia',
  'document/charter-2002',
  'chairmanship/kyrgyzstan-2025',
] as const
const days = ['1991-01-01', '2012-01-01', '2022-09-14', '2025-01-15', dataset.asOf].map(asDay)

describe.each(ids)('the story of %s gives on every day what the record as known then gives', (id) => {
  const story = knownRecordOf(dataset, id)
  test.each(days)('%s', (day) => {
    const known = datasetAsKnown(dataset, day)
    const record = recordById(known, id)
    const facts = record === undefined ? [] : factsOf(record)
    const then = story === null ? null : knownThen(story, day)
    expect(then?.isKnown).toBe(record !== undefined)
    expect(then?.facts.map(({ text }) => text)).toEqual(facts.map(({ value }) => valueInWords(value, nameOf)))
    expect(then?.facts.map(({ evidence }) => evidence.length)).toEqual(
      facts.map(
        ({ evidence }) =>
          new Set(evidence.map((one) => `${one.source} ${one.paragraph} ${one.phrase} ${one.by} ${one.manner}`)).size,
      ),
    )
    const { later } = asKnown(dataset, { day, record: id })
    expect(byField(then?.later ?? [])).toEqual(byField(later.map((change) => wordedChange(change, nameOf))))
  })
})

test('the promise and the announcement stand with a plan, and what came after apart', () => {
  const story = knownRecordOf(dataset, 'event/2025-06-cybersecurity-conference')
  const then = story === null ? null : knownThen(story, '2025-01-15')
  expect(then?.stage).toBe('planned')
  expect(then?.said.map(({ says }) => says)).toContain('planned')
  expect(then?.since.map(({ says }) => says)).toContain('held')
  expect(then?.promises.length).toBeGreaterThan(0)
})
test('there is no story of what is not on record', () => {
  expect(knownRecordOf(dataset, 'event/no-such')).toBeNull()
})
test('records are spread evenly over the files', () => {
  const counts = new Map<string, number>()
  for (const { id } of allRecords(dataset)) counts.set(recordFile(id), (counts.get(recordFile(id)) ?? 0) + 1)
  const mean = allRecords(dataset).length / recordFiles
  expect(counts.size).toBe(recordFiles)
  expect(Math.max(...counts.values())).toBeLessThan(3 * mean)
})
