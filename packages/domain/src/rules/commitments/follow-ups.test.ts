import { describe, expect, test } from 'vitest'
import { termWith } from '../support/commitment.ts'
import { cited, citing, nested } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { commitmentNearTerm } from './commitment-near-term.ts'
import { followUpHappened } from './follow-up-happened.ts'
import { followUpLater } from './follow-up-later.ts'

const files = {
  'events/day.yaml': `name: D\nkind: meeting\nstart: "2017-06-01"\n${citing({ says: 'held' }, 'start')}${nested('remarks', { later: 'speaker: state/xanadu\nsummary: So.\non: "2017-06-02"\n' })}`,
  'events/span.yaml': `name: S\nkind: exercise\nstart: "2017-01-01"\nend: "2017-06-01"\n${citing({ says: 'held' }, 'start')}`,
  'documents/act.yaml': `name: A\nkind: plan\nadopted: "2017-01-01"\nsigned: "2017-06-01"\n${citing({ says: 'adopted' }, 'adopted')}`,
  'documents/draft.yaml': `name: B\nkind: plan\n${citing({ says: 'drafted' }, 'name')}`,
  'topics/water.yaml': 'name: Water\ndefinition: Water that is shared.\n',
}
const followedBy = (record: string, declared: string, bearing = 'fulfils') => ({
  ...files,
  'chairmanships/t.yaml': termWith(
    `${declared}followUps: [{ record: ${record}, bearing: ${bearing}, evidence: [{ source: source/example, phrase: x }] }]\n`,
  ),
})

describe('what follows up a commitment', () => {
  const faults = (record: string, on: string) =>
    found(followUpLater, followedBy(record, `declaredOn: "${on}"\n`)).map((text) => text.replace(/^\S+ /, ''))
  test.each(['event/day', 'event/span', 'document/act'])('comes after it, by the last day of %s', (record) => {
    expect(faults(record, '2017-06-01')).toEqual([])
    expect(faults(record, '2017-06-02')).toEqual([`${record} of 2017-06-01 is older than the commitment of 2017-06-02`])
  })
  test('may be a remark on its own day', () => {
    expect(faults('remark/day/later', '2017-06-02')).toEqual([])
    expect(faults('remark/day/later', '2017-06-03')).toHaveLength(1)
  })
  test.each(['document/draft', 'topic/water', 'event/none'])('may be of no known day, as %s is', (record) => {
    expect(faults(record, '2017-06-02')).toEqual([])
  })
  test('comes after the session at which a commitment without a day was made, where that has one', () => {
    const at = (session: string) => found(followUpLater, followedBy('event/span', `declaredAt: event/${session}\n`))
    expect(at('later')).toEqual([])
    const late = { 'events/later.yaml': `name: L\nkind: meeting\nstart: "2017-07-01"\n${cited('start')}` }
    const undated = { 'events/later.yaml': `name: L\nkind: meeting\n${cited('name')}` }
    const of = (more: object) =>
      found(followUpLater, { ...followedBy('event/span', 'declaredAt: event/later\n'), ...more })
    expect([of(late).length, of(undated).length]).toEqual([1, 0])
  })
})

test('only a draft or a plan cannot fulfil a commitment', () => {
  const fulfils = (record: string, bearing?: string) => found(followUpHappened, followedBy(record, '', bearing))
  expect(fulfils('document/draft')).toEqual(['chairmanships/t.yaml document/draft is drafted, and fulfils nothing yet'])
  expect(fulfils('document/draft', 'advances')).toEqual([])
  for (const record of ['document/act', 'event/day', 'topic/water', 'event/none']) expect(fulfils(record)).toEqual([])
})

test('a commitment is near its term: 400 days before it at most, and not after its end where that is known', () => {
  const declared = (on: string, end = 'end: "2017-12-31"\n') =>
    found(commitmentNearTerm, {
      'chairmanships/t.yaml': termWith(`declaredOn: "${on}"\n`).replace('end: "2017-12-31"\n', end),
    })
  expect(declared('2015-11-28')).toEqual([])
  expect(declared('2015-11-27')).toEqual(['chairmanships/t.yaml declared 2015-11-27, long before the term'])
  expect(declared('2017-12-31')).toEqual([])
  expect(declared('2018-01-01')).toEqual(['chairmanships/t.yaml declared 2018-01-01, after the end of the term'])
  expect(declared('2018-01-01', '')).toEqual([])
  expect(declared('2018-01-01', 'end: ".."\n')).toEqual([])
})
