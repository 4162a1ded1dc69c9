import { expect, test } from 'vitest'
import { qualifiersOf } from './qualifiers.ts'

const of = (phrase: string, value = 300) => qualifiersOf(phrase, (number) => number === value)

test.each([
  ['almost 300 pieces of hardware', 'almost'],
  ['with nearly 300 troops', 'almost'],
  ['изъято почти 300 тонн', 'almost'],
  ['more than 300 troops', 'more-than'],
  ['Over 300 servicemen', 'more-than'],
  ['свыше 300 единиц', 'more-than'],
  ['сумма превысила 300 рублей', 'more-than'],
  ['at least 300 documents', 'at-least'],
  ['не менее 300 человек', 'at-least'],
  ['up to 300 military', 'at-most'],
  ['не более 300 человек', 'at-most'],
  ['до 300 единиц', 'at-most'],
  ['about 300 troops', 'about'],
  ['close to 300 vehicles', 'about'],
  ['порядка 300 тонн', 'about'],
  ['a total of 300 troops', null],
  ['takeover 300 troops', null],
] as const)('%s', (phrase, qualifier) => {
  expect(of(phrase)).toEqual([qualifier])
})

test('says nothing of a number that begins the phrase or is not in it', () => {
  expect(of('300 troops took part')).toEqual([])
  expect(of('about 400 troops took part')).toEqual([])
  expect(of('troops took part')).toEqual([])
})

test('takes a word before an earlier number as perhaps meant for both, its own word for its own', () => {
  expect(of('about 1,300 troops, 300 vehicles')).toEqual([])
  expect(of('about 1,300 troops, over 300 vehicles')).toEqual(['more-than'])
  expect(of('with 1,300 troops, 300 vehicles')).toEqual([null])
})

test('reads one number in words, and none where there are two', () => {
  expect(of('Всего более тысячи человек', 1000)).toEqual(['more-than'])
  expect(of('in about two dozen matters', 24)).toEqual(['about'])
  expect(of('почти три тонны и триста единиц', 3)).toEqual([])
})
