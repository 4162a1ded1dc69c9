import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { allSpellings, byFamilyName, byRomanizedName, romanizedName, spellings, wordsOf } from './spellings.ts'

const dataset = datasetOf({
  'persons/ann.yaml': 'name: Ann Lukashenko\nnames: [{ text: Анна Лукашенко, language: ru }]\n',
  'organizations/pact.yaml': 'name: Example Pact\nkind: subject\nacronym: EXPA\n',
  'sources/s.yaml': 'publisher: P\ntitle: Lukashenko speaks\nurl: https://example.org/a\nlanguage: en\nkind: news\n',
})

test('text is folded to small Latin letters and digits, words apart by one space', () => {
  expect(fold(' Жээнбеков’s  «Пакт-2019»! ')).toBe('zheenbekovs pakt 2019')
  expect([wordsOf('Ann  of Oz'), wordsOf('—'), wordsOf('')]).toEqual([['ann', 'of', 'oz'], [], []])
})
test('a name is the same in any order of its words', () => {
  expect(romanizedName('Лукашенко Анна')).toBe(romanizedName('Ann-a Lukashenko'.replace('-', '')))
})
test('every name, spelling and acronym leads to its record; what has no name of its own is no spelling to look for', () => {
  const told = allSpellings(dataset).map(({ text, field, language }) => [text, field, language])
  expect(told).toEqual(
    expect.arrayContaining([
      ['Ann Lukashenko', 'name', null],
      ['Анна Лукашенко', 'names', 'ru'],
      ['EXPA', 'acronym', null],
      ['Lukashenko speaks', 'name', null],
    ]),
  )
  expect(spellings(dataset).map(({ id }) => id)).not.toContain('source/s')
})
test('people are found by their last word alone, by whole names in any order', () => {
  expect(
    byFamilyName(dataset)
      .get('lukashenko')
      ?.map(({ id }) => id),
  ).toEqual(['person/ann', 'person/ann'])
  expect([byFamilyName(dataset).get('ann'), byFamilyName(dataset).get('pact')]).toEqual([undefined, undefined])
  expect(byRomanizedName(dataset).get(romanizedName('Lukashenko Ann'))?.length).toBe(1)
})
