import { describe, expect, test } from 'vitest'
import { cited, citing, nested, source } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { textsShort } from './texts-short.ts'
import { textsTidy } from './texts-tidy.ts'
import { wordsOfOneScript } from './words-of-one-script.ts'

const city = (fields: string) => ({ 'places/c.yaml': `name: City\n${fields}${cited('name')}` })
const event = (fields: string, evidence: string = citing({ says: 'held' }, 'name'), name = 'A meeting') =>
  `name: ${name}\nkind: meeting\n${fields}${evidence}`

describe('texts', () => {
  test.each([
    ['" City"', 'starts or ends with a blank'],
    ['"City "', 'starts or ends with a blank'],
    ['"My  City"', 'has blanks on end or a tab'],
    ['"My\\tCity"', 'has blanks on end or a tab'],
    ['"My\\u200bCity"', 'has a character that cannot be seen'],
    ['"My\\u00adCity"', 'has a character that cannot be seen'],
    ['"My\\u0007City"', 'has a character that cannot be seen'],
    ['"CittÃ ¡"', 'was read in a wrong encoding'],
    ['"City\\ufffd"', 'was read in a wrong encoding'],
  ])('%s %s', (name, message) => {
    expect(found(textsTidy, { 'places/c.yaml': `name: ${name}\n${cited('name')}` })).toEqual([
      `places/c.yaml ${message}`,
    ])
  })
  test('are looked through in lists and nested values', () => {
    expect(found(textsTidy, city('names: [{ text: "A  B" }]\n'))).toHaveLength(1)
    expect(found(textsTidy, city('names: [{ text: "A B" }]\n'))).toEqual([])
  })
  test('are as long as they may be, and not a letter longer', () => {
    const note = (length: number) => found(textsShort, { 'events/x.yaml': event(`note: ${'x'.repeat(length)}\n`) })
    expect(note(800)).toEqual([])
    expect(note(801)).toEqual(['events/x.yaml 801 characters, of 800 that a note may have'])
    const summary = (length: number) =>
      found(textsShort, { 'events/x.yaml': event(`agenda: [{ key: a, summary: ${'x'.repeat(length)} }]\n`) })
    expect(summary(300)).toEqual([])
    expect(summary(301)).toHaveLength(1)
    const question = (field: string, length: number) =>
      found(textsShort, {
        'events/x.yaml': event(
          `open: [{ key: a, question: Q, ${field}: ${'x'.repeat(length)} }]\n`.replace(
            'question: Q, question',
            'question',
          ),
        ),
      })
    expect([question('question', 300), question('question', 301)].map(({ length }) => length)).toEqual([0, 1])
    expect([question('searched', 400), question('searched', 401)].map(({ length }) => length)).toEqual([0, 1])
  })
  test('have words of one script, in names, titles and what we write', () => {
    const mixed = '\u0421ity' // a Cyrillic С
    expect(found(wordsOfOneScript, { 'places/c.yaml': `name: ${mixed}\n${cited('name')}` })).toHaveLength(1)
    expect(found(wordsOfOneScript, city(`names: [{ text: ${mixed} }]\n`))).toHaveLength(1)
    expect(found(wordsOfOneScript, city(`note: ${mixed}\n`))).toHaveLength(1)
    expect(found(wordsOfOneScript, city('names: [{ text: Город City }]\n'))).toEqual([])
    expect(
      found(wordsOfOneScript, { 'sources/s.yaml': source('s', '2019').replace('Example page', mixed) }),
    ).toHaveLength(1)
    const office = nested('tenures', { t: `office: ${mixed} Chair\nof: body/example-council\n` })
    expect(found(wordsOfOneScript, { 'persons/jane-example.yaml': `name: Jane\n${office}` })).toHaveLength(1)
  })
})
