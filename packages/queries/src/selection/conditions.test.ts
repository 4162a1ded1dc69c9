import { recordTypes } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { filtersOf } from './filters.ts'

const filters = (type: (typeof recordTypes)[number]) => new Map(filtersOf(type).map((one) => [one.name, one]))
const conditionOf = (type: (typeof recordTypes)[number], name: string, value: unknown) => {
  const filter = filters(type).get(name)
  if (filter === undefined) throw new Error(`${type} has no filter ${name}`)
  return filter.conditions(filter.schema.parse(value))[0]
}

test('a choice and a reference may be given more than once, and any of them will do', () => {
  expect(conditionOf('event', 'kind', ['session', 'meeting'])).toEqual({ column: 'kind', in: ['session', 'meeting'] })
  expect(conditionOf('event', 'place', ['place/a'])).toEqual({ column: 'place', in: ['place/a'] })
  expect(filters('event').get('kind')?.schema.safeParse([]).success).toBe(false)
  expect(filters('event').get('kind')?.schema.safeParse(['feast']).success).toBe(false)
})
test('a source, and a record that is named, are asked for like any other', () => {
  expect(conditionOf('event', 'source', ['source/a'])).toEqual({ column: 'sources', in: ['source/a'] })
  expect(conditionOf('event', 'mentions', ['person/a'])).toEqual({ column: 'mentions', in: ['person/a'] })
  expect(filters('event').get('mentions')?.schema.description).toContain('name this record')
})
test('days and words are asked for by what they touch and find', () => {
  expect(conditionOf('event', 'from', '2020-01-01')).toEqual({ touches: ['2020-01-01', null] })
  expect(conditionOf('event', 'to', '2020-01-01')).toEqual({ touches: [null, '2020-01-01'] })
  expect(conditionOf('event', 'q', 'water')).toEqual({ words: 'water' })
  expect([filters('event').has('from'), filters('topic').has('from')]).toEqual([true, false])
})
test('whether something is so is asked by true and false', () => {
  const all = recordTypes.flatMap((type) =>
    filtersOf(type)
      .filter(({ schema }) => schema.safeParse(true).success)
      .map(({ name }) => [type, name] as const),
  )
  for (const [type, name] of all) {
    const stated = conditionOf(type, name, true)
    expect(stated).toEqual({ column: expect.any(String), in: [true] })
    expect(conditionOf(type, name, false)).toEqual({ not: stated })
    expect(filters(type).get(name)?.schema.description).toContain('true for records where')
  }
})
