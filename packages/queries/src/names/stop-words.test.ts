import { expect, test } from 'vitest'
import { asksWho, isAsking, isCommon } from './stop-words.ts'

test.each([
  ['the', true, true, false],
  ['The', true, true, false],
  ['для', true, true, false],
  ['who', false, true, true],
  ['Кто', false, true, true],
  ['when', false, true, false],
  ['held', false, true, false],
  ['года', false, true, false],
  ['council', false, false, false],
  ['совет', false, false, false],
])('%s', (word, common, asking, who) => {
  expect([isCommon(word), isAsking(word), asksWho(word)]).toEqual([common, asking, who])
})
