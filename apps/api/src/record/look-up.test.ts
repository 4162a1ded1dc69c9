import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { lookUp } from './look-up.ts'

const names = ['session-1', 'session-2', 'session-3', 'session-4', 'games']
const dataset = {
  ...datasetOf({
    ...Object.fromEntries(names.map((name) => [`events/${name}.yaml`, `name: ${name}\nkind: meeting\n`])),
    'topics/session-1.yaml': 'name: Sessions\ndefinition: What is sat through.\n',
  }),
  redirects: [
    { from: 'event/first', to: 'event/session-1', reason: 'renamed' },
    { from: 'event/never', to: null, reason: 'the source was a forgery' },
  ],
} as const

test('a record is here, moved with where to, or withdrawn with the reason', () => {
  expect(lookUp(dataset, 'event', 'event/games')).toMatchObject({ kind: 'here', record: { id: 'event/games' } })
  expect(lookUp(dataset, 'event', 'event/first')).toEqual({ kind: 'moved', to: 'event/session-1' })
  expect(lookUp(dataset, 'event', 'event/never')).toEqual({ kind: 'withdrawn', reason: 'the source was a forgery' })
})

describe('for what is nowhere', () => {
  const near = (id: string, type: 'event' | 'topic' | 'place' = 'event') => {
    const looked = lookUp(dataset, type, id)
    if (looked.kind !== 'absent') throw new Error(`${id} is ${looked.kind}`)
    return looked.near
  }
  test('the nearest comes first, then what is as near in the order of the record, three in all', () => {
    expect(near('event/session-33')).toEqual(['event/session-3', 'event/session-1', 'event/session-2'])
    expect(near('event/sesion-4')[0]).toBe('event/session-4')
  })
  test('only records of its type are near', () => {
    expect(near('topic/session-9', 'topic')).toEqual(['topic/session-1'])
    expect(near('place/session-1', 'place')).toEqual([])
  })
  // "event/games" has 11 letters.
  test.each([
    ['event/games12345', ['event/games']],
    ['event/games12345678901', ['event/games']],
    ['event/games123456789012', []],
  ])('%s, of which at most half is to be changed, has %j near', (id, expected) => {
    expect(near(id).filter((one) => one === 'event/games')).toEqual(expected)
  })
  test.each([
    [120, true],
    [121, false],
  ])('a text of %i letters is compared: %s', (length, compared) => {
    const long = { ...datasetOf({ [`events/${'a'.repeat(100)}.yaml`]: 'name: Long\nkind: meeting\n' }), redirects: [] }
    const looked = lookUp(long, 'event', `event/${'a'.repeat(length - 6)}`)
    expect(looked).toEqual({ kind: 'absent', near: compared ? [`event/${'a'.repeat(100)}`] : [] })
  })
  test('any text will do', () => {
    for (const text of ['', 'event/', '/', 'no id at all, %00', '😀']) expect(near(text)).toEqual([])
  })
})
