import { asDay, type Dataset, recordsOf } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { gradeOn } from './office.ts'
import { shareSeats } from './seats.ts'

const tenure = (days: string) => `name: N\ntenures:\n  t:\n    { office: Secretary, of: organization/pact, ${days} }\n`
const office = (seats: string, ...holders: readonly string[]): Dataset =>
  datasetOf({
    'organizations/pact.yaml': `name: Pact\nkind: subject\nseats: ${seats}\n`,
    ...Object.fromEntries(holders.map((days, index) => [`persons/p${index}.yaml`, tenure(days)])),
  })
const on = (dataset: Dataset, day: string) =>
  shareSeats(
    dataset,
    recordsOf(dataset, 'tenure').flatMap((one) => {
      const grade = gradeOn(one, asDay(day), dataset.asOf)
      return grade === undefined ? [] : [{ tenure: one, ...grade }]
    }),
    asDay(day),
  ).map(({ certainty, why }) => `${certainty} ${why}`)

const first = 'start: "2010-01-01", end: "2015-06-30"'
const second = 'start: "2015-06-30", end: "2020-01-01"'
const oneSeat = '[{ office: secretary, seats: 1 }]'

test('on the day of a handover both are likely, and it is said why; a day before and after one is sure', () => {
  for (const seats of [oneSeat, '[]']) {
    const dataset = office(seats, first, second)
    expect(on(dataset, '2015-06-29')).toEqual(['yes dates'])
    expect(on(dataset, '2015-06-30')).toEqual(['likely handover', 'likely handover'])
    expect(on(dataset, '2015-07-01')).toEqual(['yes dates'])
  }
})
test('whoever a source names in office on the very day stays sure', () => {
  const dataset = office(oneSeat, first, `${second}, attested: ["2015-06-30"]`)
  expect(on(dataset, '2015-06-30')).toEqual(['likely handover', 'yes attested'])
})
test('an office with a seat for each of them is not handed over', () => {
  expect(on(office('[{ office: Secretary, seats: 2 }]', first, second), '2015-06-30')).toEqual([
    'yes dates',
    'yes dates',
  ])
})
test('two in one seat by their dates are likely both; without a number of seats they may be colleagues', () => {
  const [one, other] = ['start: "2010-01-01", end: "2015-06-30"', 'start: "2014-01-01", end: "2020-01-01"']
  expect(on(office(oneSeat, one, other), '2014-06-01')).toEqual(['likely overlap', 'likely overlap'])
  expect(on(office('[]', one, other), '2014-06-01')).toEqual(['yes dates', 'yes dates'])
})
test('one who follows himself in an office shares it with nobody', () => {
  const same = `name: N\ntenures:\n  t: { office: Secretary, of: organization/pact, ${first} }\n  u: { office: Secretary, of: organization/pact, ${second} }\n`
  const dataset = datasetOf({
    'organizations/pact.yaml': `name: Pact\nkind: subject\nseats: ${oneSeat}\n`,
    'persons/p.yaml': same,
  })
  expect(on(dataset, '2015-06-30')).toEqual(['yes dates', 'yes dates'])
})
test('who neither leaves nor comes on the day of a handover stays sure', () => {
  const through = 'start: "2012-01-01", end: "2018-01-01"'
  expect(on(office('[]', first, second, through), '2015-06-30')).toEqual([
    'likely handover',
    'likely handover',
    'yes dates',
  ])
})
test('as many as there are seats share none, and one more leaves all in doubt', () => {
  const through = 'start: "2010-01-01", end: "2018-01-01"'
  const two = '[{ office: Secretary, seats: 2 }]'
  expect(on(office(two, through, through), '2014-01-01')).toEqual(['yes dates', 'yes dates'])
  expect(on(office(two, through, through, through), '2014-01-01')).toEqual(Array(3).fill('likely overlap'))
})
