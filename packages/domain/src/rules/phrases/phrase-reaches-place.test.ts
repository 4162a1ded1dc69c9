import { expect, test } from 'vitest'
import { cited, citing } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { phraseReachesPlace } from './phrase-reaches-place.ts'

const met = (phrase: string, place = 'place/c') =>
  found(phraseReachesPlace, {
    'places/c.yaml': `name: Harbour\nnames: [{ text: Гавань, language: ru }]\n${cited('name')}`,
    'events/x.yaml': `name: X\nkind: meeting\nplace: ${place}\n${citing({ phrase: `"${phrase}"`, says: 'held' }, 'place')}`,
  })

test('a phrase that ends on a word before a place stops short of it', () => {
  expect(met('they met in')).toEqual(['events/x.yaml “they met in” stops before the word that names place/c'])
  expect(met('встреча прошла в')).toHaveLength(1)
  expect(met('they met in March')).toEqual([])
})
test('the place may be named before, by any of its names and in any case', () => {
  expect(met('at Harbour, where they met in')).toEqual([])
  expect(met('в Гавани прошла встреча в')).toEqual([])
})
test('of a state and of no record nothing is asked', () => {
  expect(met('they met in', 'place/none')).toEqual([])
})
