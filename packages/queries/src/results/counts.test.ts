import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { askedOf } from './asked.ts'
import { heldBy } from './holdings.ts'

const event = (fields: string) => `name: E\nkind: session\n${fields}`

test('events are counted by body, kind and year, in that order, and one of two bodies counts for each', () => {
  const held = heldBy(
    datasetOf({
      'bodies/a.yaml': 'name: A\n',
      'bodies/b.yaml': 'name: B\n',
      'events/1.yaml': event('start: "2020"\nbodies: [body/b, body/a]\n'),
      'events/2.yaml': event('start: "2019-12-31"\nbodies: [body/b]\n'),
      'events/3.yaml': event('start: "2019"\nbodies: [body/b]\n'),
      'events/4.yaml': event(''),
      'events/5.yaml': 'name: E\nkind: meeting\nstart: "2020"\nbodies: [body/a]\n',
    }),
  )
  expect(held.map(({ body, kind, year, events }) => [body?.id ?? null, kind, year, events])).toEqual([
    [null, 'session', null, 1],
    ['body/a', 'meeting', '2020', 1],
    ['body/a', 'session', '2020', 1],
    ['body/b', 'session', '2019', 2],
    ['body/b', 'session', '2020', 1],
  ])
})

test('questions are counted by type and field, most first, with those that say what was looked through', () => {
  const open = (...questions: readonly string[]) =>
    `open: [${questions.map((one, at) => `{ key: q${at}, question: Q, ${one} }`).join(', ')}]\n`
  const asked = askedOf(
    datasetOf({
      'bodies/a.yaml': `name: A\n${open('field: name')}`,
      'events/1.yaml': event(open('field: "agenda:x"', 'field: agenda, searched: Pages', 'searched: More')),
      'events/2.yaml': `${event(open('field: agenda'))}`,
    }),
  )
  expect(asked).toEqual([
    { type: 'event', field: 'agenda', questions: 3, searched: 1 },
    { type: expect.any(String), field: expect.toBeOneOf(['name', null]), questions: 1, searched: expect.any(Number) },
    { type: expect.any(String), field: expect.toBeOneOf(['name', null]), questions: 1, searched: expect.any(Number) },
  ])
  expect(asked).toContainEqual({ type: 'event', field: null, questions: 1, searched: 1 })
  expect(asked).toContainEqual({ type: 'body', field: 'name', questions: 1, searched: 0 })
})
