import { describe, expect, test } from 'vitest'
import { numbersIn, ordinalsIn } from './numbers.ts'

const valuesOf = (found: readonly { readonly value: number }[]) => found.map(({ value }) => value)

describe('numbers in a text', () => {
  test.each([
    ['about 1,500 servicemen and almost 300 vehicles', [1500, 300]],
    ['свыше 3 500 военнослужащих', [3500]],
    ['3.5 thousand people, 2,5 млн рублей', [3500, 2_500_000]],
    ['on September 10, 2024', [10, 2024]],
    ['nobody', []],
  ])('%s', (text, values) => {
    expect(valuesOf(numbersIn(text))).toEqual(values)
  })

  test('stand where they are said to stand, with the word that multiplies them', () => {
    const text = 'some 3.5 thousand people'
    expect(numbersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['3.5 thousand'])
  })
})

test.each([
  ['the 27th meeting and the third session', [27, 3]],
  ['27-е заседание', [27]],
  ['the 21st century', [21]],
  ['27 documents', []],
  ['началось ХVII заседание', [17]],
  ['XLII meeting, the IX session, ХІV сессия', [42, 9, 14]],
  ['I met him; V. Putin; the IIII meeting', []],
  ['семнадцатое заседание, третья сессия, двадцать первого заседания', [17, 3, 21]],
  ['the twenty-first meeting and the fortieth session', [21, 40]],
  ['второй по величине, трети участников', [2]],
])('ordinals in: %s', (text, values) => {
  expect(valuesOf(ordinalsIn(text))).toEqual(values)
})
