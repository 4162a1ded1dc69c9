import { describe, expect, test } from 'vitest'
import { languageFitsPhrases } from '../sources/language-fits-phrases.ts'
import { cited, citing, source } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { languageTags } from './language-tags.ts'
import { namesInTheirScript } from './names-in-their-script.ts'

const city = (fields: string) => ({ 'places/c.yaml': `name: City\n${fields}${cited('name')}` })

describe('languages', () => {
  const named = (text: string, language: string) => city(`names: [{ text: "${text}", language: ${language} }]\n`)
  test.each([
    ['Gorod', 'ru', 1],
    ['Город', 'ru', 0],
    ['Gorod', 'ru-Latn', 0],
    ['City', 'en', 0],
    ['Город', 'en', 1],
    ['2019', 'ru', 0],
    ['Gorod', 'hi', 0],
    ['City', 'hy', 1],
  ])('%s in %s is refused %i times', (text, language, times) => {
    expect(found(namesInTheirScript, named(text, language))).toHaveLength(times)
  })
  test('a name without a language may be in any script', () => {
    expect(found(namesInTheirScript, city('names: [{ text: Город }]\n'))).toEqual([])
    expect(found(languageTags, city('names: [{ text: Город }]\n'))).toEqual([])
  })
  test('tags are known ones, of names and of pages', () => {
    expect(found(languageTags, named('x', 'uz-Cyrl'))).toEqual([])
    expect(found(languageTags, named('x', 'qqq'))).toEqual(['places/c.yaml qqq is no language'])
    expect(
      found(languageTags, { 'sources/s.yaml': source('s', '2019').replace('language: en', 'language: qqq') }),
    ).toHaveLength(1)
  })
  test('phrases are in the script of the page where half of their letters are', () => {
    const faults = (phrase: string, language = 'ru') =>
      found(languageFitsPhrases, {
        'sources/s.yaml': source('s', '2019').replace('language: en', `language: ${language}`),
        'places/c.yaml': `name: City\n${citing({ source: 'source/s', phrase: `"${phrase}"` }, 'name')}`,
      })
    expect(faults('абвг')).toEqual([])
    expect(faults('аб cd')).toEqual([])
    expect(faults('аб cde')).toHaveLength(1)
    expect(faults('abcd', 'hi')).toEqual([])
    expect(faults('2019')).toEqual([])
  })
})
