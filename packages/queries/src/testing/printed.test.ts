import { allRecords } from '@csto-record/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDataset } from './arbitrary.ts'
import { overTime } from './when.ts'

const reportOf = <T>(arbitrary: fc.Arbitrary<T>): string =>
  fc.defaultReportMessage(
    fc.check(
      fc.property(arbitrary, () => false),
      { seed: 1, numRuns: 1, endOnFailure: true },
    ),
  ) ?? ''

test.each(overTime)('a law that fails in %s names the days and the dataset in a few lines', (name, arbitrary) => {
  const report = reportOf<unknown>(arbitrary)
  expect(report.length).toBeLessThan(3000)
  expect(report).toMatch(name === 'the record' ? /the record on \d{4}-/ : /a dataset of .* on \d{4}-/)
})

test('a dataset is printed by the ids of its records', () => {
  const [dataset] = fc.sample(arbitraryDataset, { seed: 1, numRuns: 1 })
  const report = reportOf(arbitraryDataset)
  expect(report.length).toBeLessThan(3000)
  for (const { id } of dataset === undefined ? [] : allRecords(dataset)) expect(report).toContain(id)
})
