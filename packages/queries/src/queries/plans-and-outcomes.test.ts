import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { plansAndOutcomes } from './plans-and-outcomes.ts'

type Params = Parameters<typeof plansAndOutcomes>[1]
const ids = (params: Params) => plansAndOutcomes(example, params).plans.map(({ event }) => event.id)

test('a plan names who announced it first, and who first told what came of it', () => {
  expect(plansAndOutcomes(example, {}).plans).toMatchObject([
    {
      event: { id: 'event/2019-04-session-3' },
      announced: { says: 'planned', on: { edtf: '2019-01-10' }, evidence: [{ source: 'source/plan-2019' }] },
      outcome: { says: 'held', on: { edtf: '2019-04-11' }, evidence: [{ source: 'source/report-2019' }] },
    },
    { event: { id: 'event/2022-conference' }, announced: { on: { edtf: '2021-03-05' } }, outcome: null },
  ])
})
test('what came of a plan is known on the day of the report, not on the eve', () => {
  const outcome = (knownBy: string) => plansAndOutcomes(example, { knownBy }).plans[0]?.outcome?.says ?? null
  expect([outcome('2019-04-10'), outcome('2019-04-11')]).toEqual([null, 'held'])
  expect(ids({ knownBy: '2019-01-09' })).toEqual([])
})
test('the first and the last day of an announcement count', () => {
  expect(ids({ from: '2019-01-10', to: '2019-01-10' })).toEqual(['event/2019-04-session-3'])
  expect(ids({ from: '2019-01-11', to: '2021-03-04' })).toEqual([])
})
test('plans of which nothing is known yet are told from those of which something is', () => {
  expect(ids({ outcome: 'open' })).toEqual(['event/2022-conference'])
  expect(ids({ outcome: 'known' })).toEqual(['event/2019-04-session-3'])
})
test('days out of order are refused', () => {
  expect(plansAndOutcomes.check({ from: '2021-01-02', to: '2021-01-01' })).toMatchObject({
    ok: false,
    problems: [{ parameter: 'to', message: 'is before from' }],
  })
})

const source = (published: string) =>
  `publisher: A\ntitle: A\nurl: https://example.org/\nlanguage: en\nkind: news\npublished: "${published}"\n`
const announcedOn = (day: string) =>
  plansAndOutcomes(
    datasetOf({
      'sources/before.yaml': source(day),
      'sources/after.yaml': source('2020-05-02'),
      'events/meeting.yaml': `name: A\nkind: meeting\nstart: "2020-05-02"\nevidence:\n  - { source: source/before, phrase: will meet, supports: [start], says: planned }\n  - { source: source/after, phrase: met, supports: [start], says: held }\n`,
    }),
    {},
  ).plans.length
test('what is announced on the day of its report was not announced beforehand', () => {
  expect([announcedOn('2020-05-01'), announcedOn('2020-05-02'), announcedOn('2020-05-03')]).toEqual([1, 0, 0])
})
test('an announcement dated to the month is surely out only when the month is over', () => {
  expect([announcedOn('2020-04'), announcedOn('2020-05')]).toEqual([1, 0])
})
