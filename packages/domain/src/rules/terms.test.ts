import { describe, expect, test } from 'vitest'
import { chairGapsAsked } from './chairmanships/chair-gaps-asked.ts'
import { chairIsMember } from './chairmanships/chair-is-member.ts'
import { chairTakenFromPrevious } from './chairmanships/chair-taken-from-previous.ts'
import { handoverNearStart } from './chairmanships/handover-near-start.ts'
import { regimeFitsDays } from './chairmanships/regime-fits-days.ts'
import { commitmentNearTerm } from './commitments/commitment-near-term.ts'
import { term } from './support/chairmanships.ts'
import { termWith } from './support/commitment.ts'
import { cited, citing, nested } from './support/example.ts'
import { found } from './testing/found.ts'

const chair = (start: string | null, end: string | null, more = '', state = 'xanadu') => {
  const days = `${start === null ? '' : `start: "${start}"\n`}${end === null ? '' : `end: "${end}"\n`}`
  return `state: state/${state}\nof: organization/example-pact\n${days}${more}${cited('state', 'of')}`
}

describe('a term of a calendar year', () => {
  const fits = (start: string | null, end: string | null, regime = 'calendar-year') =>
    found(regimeFitsDays, { 'chairmanships/x.yaml': chair(start, end, `regime: ${regime}\n`) }).length === 0
  test.each([
    ['2017', '2017'],
    ['2017-01', '2017-12'],
    ['2017-01-01', '2017-12-31'],
    ['2017-01-01', '2018-01-01'],
    ['2017-01-01', '..'],
    [null, '2018-11-08'],
    ['2017', null],
  ])('may run from %s to %s', (start, end) => {
    expect(fits(start, end)).toBe(true)
  })
  test.each([
    ['2017-01-02', '2017-12-31'],
    ['2017-02', '2017-12'],
    ['2017-01-01', '2018-01-02'],
    ['2017-01-01', '2018'],
    ['2017-01-01', '2016-12-31'],
  ])('does not run from %s to %s', (start, end) => {
    expect(fits(start, end)).toBe(false)
  })
  test('only is one where it is said to be', () => {
    expect(fits('2017-05-05', '2018-06-06', 'session-to-session')).toBe(true)
  })
  test('is told at the start where the start is wrong, else at the end', () => {
    const message = (start: string, end: string) =>
      found(regimeFitsDays, { 'chairmanships/x.yaml': chair(start, end, 'regime: calendar-year\n') })
    expect(message('2017-05-05', '2018-06-06')).toEqual([
      'chairmanships/x.yaml from 2017-05-05 to 2018-06-06 is no calendar year',
    ])
  })
})

describe('the session that hands over', () => {
  const near = (session: string | null, start: string | null, more = '') =>
    found(handoverNearStart, {
      'events/session.yaml': `name: A session\nkind: session\n${session === null ? '' : `start: "${session}"\n`}${citing({ says: 'held' }, 'name')}`,
      'chairmanships/x.yaml': chair(start, null, `handover: event/session\n${more}`),
    }).length === 0
  test.each([
    ['2017-11-30', 'regime: session-to-session\n', false],
    ['2017-12-01', 'regime: session-to-session\n', true],
    ['2017-06-14', '', false],
    ['2017-06-15', '', true],
    ['2017-06-15', 'regime: calendar-year\n', true],
    ['2018-01-02', '', true],
    ['2018-01-03', '', false],
    ['2018-01', '', true],
    ['2017-12', 'regime: session-to-session\n', true],
    ['2017-11', 'regime: session-to-session\n', false],
  ])('of %s before a term from 1 January 2018, %s: %s', (session, regime, expected) => {
    expect(near(session, '2018-01-01', regime)).toBe(expected)
  })
  test('tells nothing where a day is unknown, or it is no record', () => {
    expect(near(null, '2018-01-01')).toBe(true)
    expect(near('1999-01-01', null)).toBe(true)
    expect(found(handoverNearStart, { 'chairmanships/x.yaml': chair('2018', null, 'handover: event/none\n') })).toEqual(
      [],
    )
  })
})

describe('a commitment', () => {
  const near = (declared: string, files: Record<string, string> = {}) =>
    found(commitmentNearTerm, {
      'chairmanships/xanadu-2017.yaml': termWith(declared, citing({ says: 'declared' }, 'summary')),
      ...files,
    })
  test('may be declared through the last day of its term, and not after it', () => {
    expect(near('declaredOn: "2017-12-31"\n')).toEqual([])
    expect(near('declaredOn: "2017-12"\n')).toEqual([])
    expect(near('declaredOn: "2018-01-01"\n')[0]).toContain('after the end of the term')
  })
  test('may be declared 400 days ahead, and not 401', () => {
    expect(near('declaredOn: "2015-11-28"\n')).toEqual([])
    expect(near('declaredOn: "2015-11-27"\n')[0]).toContain('long before the term')
  })
  test('takes its day from the session where it has none of its own', () => {
    const session = (start: string) => ({
      'events/session.yaml': `name: A session\nkind: session\nstart: "${start}"\n${citing({ says: 'held' }, 'start')}`,
    })
    const at = 'declaredAt: event/session\n'
    expect(near(at, session('2016-12-01'))).toEqual([])
    expect(near(at, session('2019-12-01'))).toHaveLength(1)
    expect(near(`declaredOn: "2017-02-02"\n${at}`, session('2019-12-01'))).toEqual([])
    expect(near('')).toEqual([])
  })
})

describe('a state in the chair', () => {
  const member = (start: string, end: string, role = 'member', of = 'organization/example-pact') =>
    `name: Xanadu\n${cited('name')}${nested('memberships', { pact: `of: ${of}\nrole: ${role}\nstart: "${start}"\nend: "${end}"\n` })}`
  const faults = (xanadu: string, start: string | null = '2017-01-01') =>
    found(chairIsMember, { 'states/xanadu.yaml': xanadu, 'chairmanships/x.yaml': chair(start, null) }).length
  test('is a member on the day its term starts', () => {
    expect(faults(member('2017-01-01', '..'))).toBe(0)
    expect(faults(member('2017-01-02', '..'))).toBe(1)
    expect(faults(member('2002-05', '2016-12-31'))).toBe(1)
    expect(faults(member('2002-05', '2017-01-01'))).toBe(0)
  })
  test('is not excused by a role without membership, but by a record that holds no members', () => {
    expect(faults(member('2018', '..'), null)).toBe(0)
    expect(faults(member('2018', '..', 'observer'))).toBe(0)
    const yonder = { 'states/yonder.yaml': member('2002', '..').replace('Xanadu', 'Yonder') }
    expect(found(chairIsMember, { ...yonder, 'chairmanships/x.yaml': chair('2017', null) })).toHaveLength(1)
    expect(
      found(chairIsMember, {
        ...yonder,
        'states/xanadu.yaml': member('2002', '..', 'observer'),
        'chairmanships/x.yaml': chair('2017', null),
      }),
    ).toHaveLength(1)
  })
})

describe('terms that follow each other', () => {
  const gaps = (first: string, second: string) =>
    found(chairGapsAsked, { 'chairmanships/a.yaml': first, 'chairmanships/b.yaml': second }).length
  test('leave no day between them', () => {
    const next = term('yonder', '2018-01-01', '2018-12-31')
    expect(gaps(term('xanadu', '2017-01-01', '2017-12-31'), next)).toBe(0)
    expect(gaps(term('xanadu', '2017-01-01', '2018-01-01'), next)).toBe(0)
    expect(gaps(term('xanadu', '2017-01-01', '2017-11-30'), next)).toBe(1)
    expect(gaps(term('xanadu', '2017-01-01', '..'), next)).toBe(0)
  })
  test('are put in order by start, or by end where that alone is known', () => {
    const taken = (from: string) => chair('2018-01-01', '2018-12-31', `takenFrom: state/${from}\n`, 'yonder')
    const faults = (before: string, from: string) =>
      found(chairTakenFromPrevious, { 'chairmanships/z.yaml': before, 'chairmanships/b.yaml': taken(from) }).length
    expect(faults(chair(null, '2018-01-01'), 'xanadu')).toBe(0)
    expect(faults(chair(null, '2018-01-01'), 'yonder')).toBe(1)
    expect(faults(chair('2017', '2017'), 'yonder')).toBe(1)
    expect(faults(chair('2019', '2019'), 'yonder')).toBe(0)
    expect(faults(chair(null, null), 'yonder')).toBe(0)
  })
})
