import { describe, expect, test } from 'vitest'
import { occurrencesOf, paragraphsOf } from './texts.ts'

test('paragraphs are the lines that are not blank', () => {
  expect(paragraphsOf('A title\r\n\r\n  First   line \n\t\nSecond')).toEqual(['A title', 'First line', 'Second'])
})

describe('a phrase in a paragraph', () => {
  test('stands there whatever kind of marks and blanks the two use', () => {
    const [paragraph = ''] = paragraphsOf('The operation “Illegal‑2024” – it’s over')
    expect(occurrencesOf(paragraph, 'operation "Illegal-2024" - it\'s')).toEqual([4])
  })

  test('does not stand there with another letter or in another case', () => {
    expect(occurrencesOf('Valery Semerikov spoke', 'Valeriy Semerikov')).toEqual([])
    expect(occurrencesOf('Valery Semerikov spoke', 'valery Semerikov')).toEqual([])
  })

  test('counts only as whole words', () => {
    expect(occurrencesOf('Interaction and action', 'action')).toEqual([16])
    expect(occurrencesOf('03.12.2024On 3 December 2024', 'On 3 December')).toEqual([10])
    expect(occurrencesOf('in 2024', '202')).toEqual([])
  })

  test('is found as often as it stands there', () => {
    expect(occurrencesOf('the chair and the chair', 'the chair')).toEqual([0, 14])
  })
})
