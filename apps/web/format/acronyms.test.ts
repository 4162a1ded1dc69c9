import { expect, test } from 'vitest'
import { acronymsIn } from './acronyms.ts'

const terms = new Map([
  ['CSTO', 'the organization'],
  ['ОДКБ', 'the organization'],
  ['CIS', 'the commonwealth'],
])
const explained = (text: string) => acronymsIn(text, terms).map(({ text: part, term }) => [part, term])

test('acronyms are told as whole words, with the text between', () => {
  expect(explained('The CSTO (ОДКБ) and the CIS.')).toEqual([
    ['The ', null],
    ['CSTO', 'the organization'],
    [' (', null],
    ['ОДКБ', 'the organization'],
    [') and the ', null],
    ['CIS', 'the commonwealth'],
    ['.', null],
  ])
})
test.each(['csto', 'CSTOs', 'CIS-wide', 'NATO', ''])('%s is none of them', (text) => {
  expect(acronymsIn(text, terms).filter(({ term }) => term !== null)).toEqual([])
})
test('an acronym alone is all there is', () => {
  expect(explained('CSTO')).toEqual([['CSTO', 'the organization']])
})
test('the stretches are the text', () => {
  const text = 'CSTO, CIS: ОДКБ'
  expect(
    acronymsIn(text, terms)
      .map(({ text: part }) => part)
      .join(''),
  ).toBe(text)
})
