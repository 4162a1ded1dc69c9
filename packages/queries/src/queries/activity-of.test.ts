import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { activityOf } from './activity-of.ts'

type Asked = Parameters<typeof activityOf>[1]
const told = (actor: Asked['actor'], params: Omit<Asked, 'actor'> = {}) =>
  activityOf(example, { actor, ...params }).entries.map(({ record, roles }) => [record.id, roles.join(' ')])

test('a state is told of newest first: what it chaired, hosted, promised and belonged to, and who acted for it', () => {
  expect(told('state/yonder')).toEqual([
    ['membership/yonder/csto', 'member'],
    ['event/2019-04-session-3', 'hosted chaired'],
    ['remark/2019-04-session-3/road', 'subject'],
    ['tenure/jarkyn-jeenov/chairman', 'office'],
    ['commitment/yonder-2019/second-customs', 'spoke promised'],
    ['chairmanship/yonder-2019', 'chaired'],
    ['tenure/jarkyn-jeenov/president', 'office'],
    ['event/2001-03-session-1', 'hosted'],
    ['membership/yonder/csto', 'member'],
    ['commitment/yonder-2019/ancient-songs', 'promised'],
    ['commitment/yonder-2019/zeroth-bridge', 'promised'],
  ])
  const session = activityOf(example, { actor: 'state/yonder', role: 'chaired', kind: 'event' }).entries
  expect(session).toMatchObject([
    { on: { edtf: '2019-04-10' }, status: 'held', through: [{ name: 'Jarkyn Jeenov' }], disputes: { length: 2 } },
  ])
})
test('what is called a suspension is an entry of its own, under the day it is said to have begun', () => {
  expect(activityOf(example, { actor: 'state/yonder', year: 2020 }).entries).toMatchObject([
    {
      fact: 'suspensions:press',
      kind: 'membership',
      on: { edtf: '2020' },
      summary: 'The press calls it frozen.',
      evidence: [{ source: 'source/review-2020' }],
    },
  ])
})
test('who stayed away is told apart from who took part', () => {
  expect(told('state/zembla', { role: 'absent' })).toEqual([['event/2019-04-session-3', 'absent']])
  expect(told('state/zembla', { role: 'took-part' })).toEqual([])
})
test('bodies, forces, organizations and people have feeds too', () => {
  expect(told('body/council')).toEqual([
    ['document/customs-list', 'adopted'],
    ['event/2019-04-session-3', 'organized'],
    ['tenure/jarkyn-jeenov/chairman', 'office'],
    ['event/2001-03-session-1', 'organized'],
  ])
  expect(told('force/brigade')).toEqual([['event/2019-09-games', 'took-part']])
  expect(told('person/stan-secretary', { kind: 'remark' })).toEqual([['remark/2019-04-session-3/road', 'spoke']])
  expect(told('organization/csto', { kind: 'membership' })).toHaveLength(3)
})
test('a span of days takes in what may lie in it, both ends included', () => {
  const on = (from: string, to: string) => told('state/yonder', { from, to }).map(([id]) => id)
  expect(on('2019-04-10', '2019-04-10')).toEqual([
    'event/2019-04-session-3',
    'remark/2019-04-session-3/road',
    'tenure/jarkyn-jeenov/chairman',
  ])
  expect(on('2019-04-11', '2019-12-31')).toEqual([])
  expect(on('2001-03-03', '2001-03-03')).toEqual(['event/2001-03-session-1'])
})
test('counts leave the filter that they are of out, and keep the others', () => {
  const { facets, total } = activityOf(example, { actor: 'state/yonder', kind: 'commitment', role: 'spoke' })
  expect(total).toBe(1)
  expect(facets.role).toEqual([
    { value: 'spoke', count: 1 },
    { value: 'promised', count: 3 },
  ])
  expect(facets.kind).toEqual([{ value: 'commitment', count: 1 }])
  expect(facets.topic).toMatchObject([{ value: { id: 'topic/smuggling' }, count: 1 }])
  expect(activityOf(example, { actor: 'state/yonder', kind: 'commitment' }).facets.undated).toBe(2)
})
test('nothing is told before a source was out', () => {
  expect(told('state/yonder', { knownBy: '2001-12-31' }).map(([id]) => id)).not.toContain('event/2019-04-session-3')
  expect(activityOf(example, { actor: 'state/nowhere' })).toMatchObject({ actor: null, total: 0, entries: [] })
})
test('a cursor that no page gave is refused by name', () => {
  expect(() => activityOf(example, { actor: 'state/yonder', cursor: 'p4' })).toThrow(
    'activity-of: cursor: is not a cursor that a page gave',
  )
})

test('all that Armenia did 2022 to 2025 has its request, the freeze, the announced leaving and the sessions it chaired', () => {
  const { entries } = activityOf(dataset, {
    actor: 'state/armenia',
    from: '2022-01-01',
    to: '2025-12-31',
    limit: 500,
  })
  const rolesOf = new Map(entries.map(({ record, fact, roles }) => [fact === null ? record.id : fact, roles]))
  expect(rolesOf.has('event/2022-09-13-armenia-request')).toBe(true)
  expect(rolesOf.get('suspensions:freeze-2024')).toEqual(['member'])
  expect(rolesOf.get('remark/2024-06-12-pashinyan-will-leave/will-leave')).toEqual(['spoke'])
  expect(rolesOf.get('event/2022-11-23-csc-yerevan')).toEqual(expect.arrayContaining(['hosted', 'chaired']))
  expect(rolesOf.get('event/2024-11-28-csc-astana')).toEqual(['absent'])
})
test('what is only that somebody spoke is told once, by what was said', () => {
  const ids = activityOf(dataset, { actor: 'person/nikol-pashinyan', year: 2024, limit: 500 }).entries.map(
    ({ record }) => record.id,
  )
  expect(ids).toContain('remark/2024-06-12-pashinyan-will-leave/will-leave')
  expect(ids).not.toContain('event/2024-06-12-pashinyan-will-leave')
})

test('Armenia asked for help in September 2022, and Kazakhstan in January: neither only took part in its own request', () => {
  const asked = (actor: 'state/armenia' | 'state/kazakhstan' | 'person/nikol-pashinyan') =>
    activityOf(dataset, { actor, role: 'asked', year: 2022, limit: 500 }).entries.map(({ record, roles }) => [
      record.id,
      roles,
    ])
  expect(asked('state/armenia')).toContainEqual(['event/2022-09-13-armenia-request', ['asked']])
  expect(asked('person/nikol-pashinyan')).toContainEqual(['event/2022-09-13-armenia-request', ['asked']])
  expect(asked('state/kazakhstan')).toContainEqual(['event/2022-01-05-kazakhstan-request', ['hosted', 'asked']])
})
