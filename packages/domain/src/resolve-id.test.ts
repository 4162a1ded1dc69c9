import { expect, test } from 'vitest'
import type { Id } from './ids.ts'
import { resolveId } from './resolve-id.ts'
import { datasetOf } from './testing.ts'

const sent = (from: Id, to: Id | null, reason: string) => ({ from, to, reason })
const dataset = {
  ...datasetOf({ 'states/here.yaml': 'name: Here\n' }),
  redirects: [
    sent('state/old', 'state/here', 'renamed'),
    sent('state/older', 'state/old', 'spelled anew'),
    sent('state/gone', null, 'never was'),
    sent('state/one', 'state/other', 'a'),
    sent('state/other', 'state/one', 'b'),
    sent('state/lost', 'state/unheard-of', 'c'),
    sent('state/here', 'state/old', 'd'),
  ],
}

test('a record that is there is itself, whatever a redirect says', () => {
  expect(resolveId(dataset, 'state/here')).toEqual({ is: 'here', id: 'state/here' })
})
test('a retired id is followed all the way, with the reason for which it was retired', () => {
  expect(resolveId(dataset, 'state/old')).toEqual({ is: 'moved', id: 'state/here', reason: 'renamed' })
  expect(resolveId(dataset, 'state/older')).toEqual({ is: 'moved', id: 'state/here', reason: 'spelled anew' })
})
test('a withdrawn id is told apart from one that never was', () => {
  expect(resolveId(dataset, 'state/gone')).toEqual({ is: 'withdrawn', reason: 'never was' })
  expect(resolveId(dataset, 'state/unheard-of')).toEqual({ is: 'unknown' })
})
test('a redirect in a circle, or to nothing, leads nowhere', () => {
  expect(resolveId(dataset, 'state/one')).toEqual({ is: 'unknown' })
  expect(resolveId(dataset, 'state/lost')).toEqual({ is: 'unknown' })
})
