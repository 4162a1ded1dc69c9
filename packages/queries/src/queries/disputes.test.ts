import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { disputes } from './disputes.ts'

const record = 'event/2019-04-session-3'
const day = (edtf: string) => ({ edtf, earliest: edtf, latest: edtf })

test('a dispute gives the preferred value and every other, each with its evidence', () => {
  expect(disputes(example, { record }).disputes).toMatchObject([
    {
      field: 'start',
      preferred: { value: day('2019-04-10'), evidence: [{ source: 'source/correction-2021' }] },
      others: [
        { value: day('2019-04-09'), reason: 'later-correction', evidence: [{ source: 'source/report-2019' }] },
        { value: day('2019-04-08'), evidence: [{ source: 'source/reprint-2019' }] },
      ],
    },
  ])
})
test('before the preferred value was published, the others stood undecided against one another', () => {
  expect(disputes(example, { record, knownBy: '2019-12-31' }).disputes).toMatchObject([
    { preferred: { value: day('2019-04-09') }, others: [{ value: day('2019-04-08'), reason: 'undecided' }] },
  ])
  expect(disputes(example, { record, knownBy: '2019-04-11' }).disputes).toEqual([])
})
test('disputes are found by type and reason', () => {
  expect(disputes(example, { type: 'person' }).disputes).toEqual([])
  expect(disputes(example, { reason: 'undecided' }).disputes).toEqual([])
  expect(disputes(example, { reason: 'later-correction' }).disputes).toHaveLength(1)
})
