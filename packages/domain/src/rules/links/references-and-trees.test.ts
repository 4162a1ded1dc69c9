import { expect, test } from 'vitest'
import { cited } from '../support/example.ts'
import { found, problemsOf } from '../testing/found.ts'
import { referencesExist } from './references-exist.ts'
import { treesSound } from './trees-sound.ts'

test('an id that was retired is told with the one to write, where there is one', () => {
  const tips = (redirects: string) =>
    problemsOf(referencesExist, {
      'places/c.yaml': `name: C\nstate: state/old\n${cited('name')}`,
      'redirects.yaml': redirects,
    }).map(({ message, tip }) => `${message}: ${tip}`)
  expect(tips('state/old: { to: state/xanadu, reason: twice }\n')).toEqual([
    'state names state/old, which is no record: it was retired (twice): write state/xanadu',
  ])
  expect(tips('state/old: { to: null, reason: withdrawn }\n')).toEqual([
    'state names state/old, which is no record: it was retired (withdrawn): write another record',
  ])
  expect(tips('state/older: { to: null, reason: withdrawn }\n')).toEqual([
    'state names state/old, which is no record: check the spelling, or add the record',
  ])
})

const body = (parent: string) => `name: B\nparent: body/${parent}\n${cited('name')}`
const faults = (parents: Readonly<Record<string, string>>) =>
  found(
    treesSound,
    Object.fromEntries(Object.entries(parents).map(([slug, parent]) => [`bodies/${slug}.yaml`, body(parent)])),
  )
test('a circle is told of all that lie in it, and not of what lies below it', () => {
  expect(faults({ a: 'a' })).toEqual(['bodies/a.yaml goes round: body/a, body/a'])
  expect(faults({ a: 'b', b: 'c', c: 'b' })).toEqual([
    'bodies/b.yaml goes round: body/b, body/c, body/b',
    'bodies/c.yaml goes round: body/c, body/b, body/c',
  ])
})
test('a parent that is no record ends the way up', () => {
  expect(faults({ a: 'b', b: 'none' })).toEqual([])
})
