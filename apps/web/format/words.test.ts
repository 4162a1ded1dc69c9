import { expect, test } from 'vitest'
import { coordinatesInWords } from './coordinates.ts'
import { countOf, ordinal, rangesOf } from './count.ts'
import { figureInWords } from './figure.ts'
import { textFragment } from './text-fragment.ts'
import { capital, fieldInWords, joined, shortened } from './words.ts'

test('a figure is as exact as its source', () => {
  expect(figureInWords({ value: 1500, unit: 'servicemen', qualifier: 'about' })).toBe('about 1,500 servicemen')
  expect(figureInWords({ value: 25, unit: null, qualifier: 'exactly' })).toBe('25')
  expect(figureInWords({ value: 300, unit: null, qualifier: 'at-most' })).toBe('up to 300')
  expect(figureInWords({ value: 300, unit: null, qualifier: 'almost' })).toBe('almost 300')
  expect(figureInWords({ value: 300, unit: null, qualifier: 'more-than' })).toBe('more than 300')
})
test('counts agree with their nouns', () => {
  expect([countOf(1, 'body', 'bodies'), countOf(0, 'body', 'bodies'), countOf(1125, 'page')]).toEqual([
    '1 body',
    '0 bodies',
    '1,125 pages',
  ])
})
test('ordinals end as they are spoken', () => {
  expect([1, 2, 3, 11, 22, 27, 113].map(ordinal)).toEqual(['1st', '2nd', '3rd', '11th', '22nd', '27th', '113th'])
})
test('numbers that follow one another are drawn together', () => {
  expect(rangesOf([1, 2, 3, 20, 25, 26])).toBe('1–3, 20, 25–26')
  expect(rangesOf([])).toBe('')
})
test('a phrase becomes a way to its place in the page, with the signs a text directive keeps for itself encoded', () => {
  expect(textFragment('https://example.org/a', 'command-staff exercise, 25 & more')).toBe(
    'https://example.org/a#:~:text=command%2Dstaff%20exercise%2C%2025%20%26%20more',
  )
  expect(textFragment('https://example.org/a#part', 'x')).toBe('https://example.org/a#part:~:text=x')
})
test('a long text is cut between words', () => {
  expect(shortened('The outcome of the summit in Astana', 20)).toBe('The outcome of the…')
  expect(shortened('short', 20)).toBe('short')
})
test('a field is said in words', () => {
  expect([fieldInWords('declaredBy'), fieldInWords('in-force')]).toEqual(['declared by', 'in force'])
})
test('words are joined as in a sentence', () => {
  expect(joined(['chaired', 'opened', 'spoke'])).toBe('chaired, opened and spoke')
  expect(capital('joint session')).toBe('Joint session')
})
test('coordinates name their hemispheres', () => {
  expect(coordinatesInWords({ latitude: 42.64944, longitude: -77.1 })).toBe('42.65° N, 77.10° W')
})
