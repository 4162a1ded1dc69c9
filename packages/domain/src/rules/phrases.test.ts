import { describe, expect, test } from 'vitest'
import { givenNamesTold } from './names/given-names-told.ts'
import { figureFitsPhrase } from './phrases/figure-fits-phrase.ts'
import { namedInSource } from './phrases/named-in-source.ts'
import { paragraphExists } from './phrases/paragraph-exists.ts'
import { phraseInSource } from './phrases/phrase-in-source.ts'
import { phraseNamesValue } from './phrases/phrase-names-value.ts'
import { phraseOnce } from './phrases/phrase-once.ts'
import { phraseReachesPlace } from './phrases/phrase-reaches-place.ts'
import { qualifierFitsPhrase } from './phrases/qualifier-fits-phrase.ts'
import { textDigest } from './sources/text-digest.ts'
import { citing, entry, source } from './support/example.ts'
import { exampleText, held } from './support/example-text.ts'
import { found, problemsOf } from './testing/found.ts'
import { ownWords } from './wording/own-words.ts'
import { phraseNotRepeated } from './wording/phrase-not-repeated.ts'

const texts = { 'example.txt': exampleText }
const city = (phrase: string, paragraph: number | null, from = 'held') => ({
  ...held,
  'places/c.yaml': `name: City\n${citing({ source: `source/${from}`, phrase: `"${phrase}"`, ...(paragraph === null ? {} : { paragraph }) }, 'name')}`,
})
const event = (fields: string, evidence: string) => ({
  'events/x.yaml': `name: A meeting\nkind: meeting\n${fields}${evidence}`,
})

describe('a phrase of a text that we hold', () => {
  test('stands in the paragraph it names', () => {
    expect(found(phraseInSource, city('met in Other City', 2), texts)).toEqual([])
    expect(
      problemsOf(phraseInSource, city('met in Other City', 3), { texts }).map(
        ({ message, tip }) => `${message}: ${tip}`,
      ),
    ).toEqual(['"met in Other City" does not stand in source/held, paragraph 3: it stands in paragraph 2'])
    expect(
      problemsOf(phraseInSource, city('met on Mars', null), { texts }).map(({ message, tip }) => `${message}: ${tip}`),
    ).toEqual(['"met on Mars" does not stand in source/held: copy it from the text, letter by letter'])
    expect(found(phraseInSource, city('met in Other City', null), texts)).toEqual([])
  })
  test('is not looked for where the text is not at hand, or not held', () => {
    expect(found(phraseInSource, city('met on Mars', 2), {})).toEqual([])
    expect(found(phraseInSource, city('met on Mars', null, 'example'), texts)).toEqual([])
  })
  test('stands there once', () => {
    expect(found(phraseOnce, city('the chair of the council closed', 3), texts)).toEqual([])
    expect(found(phraseOnce, city('chair of the council', 3), texts)).toEqual([
      'places/c.yaml "chair of the council" stands 2 times in paragraph 3',
    ])
    expect(found(phraseOnce, city('chair of the council', 2), texts)).toEqual([])
    expect(found(phraseOnce, city('chair of the council', null), texts)).toEqual([])
    expect(found(phraseOnce, city('chair of the council', 3), {})).toEqual([])
  })
  test('names its paragraph, and only there', () => {
    expect(found(paragraphExists, city('x', 1))).toEqual([])
    expect(found(paragraphExists, city('x', 3))).toEqual([])
    expect(found(paragraphExists, city('x', 4))).toEqual(['places/c.yaml source/held has 3 paragraphs'])
    expect(found(paragraphExists, city('x', null))).toEqual(['places/c.yaml the paragraph of source/held is not named'])
    expect(found(paragraphExists, city('x', 1, 'example'))).toEqual(['places/c.yaml we hold no text of source/example'])
    expect(found(paragraphExists, city('x', null, 'example'))).toEqual([])
    expect(found(paragraphExists, city('x', 1, 'none'))).toEqual([])
  })
  test('is of the text that the source describes', () => {
    expect(found(textDigest, held, texts)).toEqual([])
    expect(found(textDigest, held, {})).toEqual([])
    const three = { 'sources/held.yaml': held['sources/held.yaml'].replace('paragraphs: 3', 'paragraphs: 2') }
    expect(found(textDigest, three, texts)).toEqual([
      'sources/held.yaml the text in example.txt has another paragraphs',
    ])
    expect(found(textDigest, held, { 'example.txt': `${exampleText}More\n` })).toHaveLength(2)
  })
})

describe('what we write', () => {
  const session = (summary: string, phrase = 'spoke of trade in grain', more: object = {}) =>
    event(`agenda: [{ key: a, summary: "${summary}" }]\n`, citing({ phrase: `"${phrase}"`, ...more }, 'agenda'))
  test('does not repeat a phrase of five words, nor six of a longer one', () => {
    expect(found(phraseNotRepeated, session('They spoke of trade in grain.'))).toHaveLength(1)
    expect(found(phraseNotRepeated, session('spoke of trade in grain'))).toHaveLength(1)
    expect(found(phraseNotRepeated, session('They spoke of trade in wheat.'))).toEqual([])
    expect(found(phraseNotRepeated, session('trade in grain', 'trade in grain'))).toEqual([])
    expect(found(phraseNotRepeated, session('of trade', 'spoke of trade'))).toEqual([])
    const long = 'ministers spoke of trade in grain and water'
    expect(found(phraseNotRepeated, session('ministers spoke of trade in grain', long))).toHaveLength(1)
    expect(found(phraseNotRepeated, session('spoke of trade in grain', long))).toEqual([])
  })
  test('shares no eight words on end with the text of its source', () => {
    const faults = (summary: string, laid = texts as Record<string, string>) =>
      found(
        ownWords,
        { ...held, ...session(summary, 'met in Other City', { source: 'source/held', paragraph: 2 }) },
        laid,
      )
    expect(faults('The chair of the council spoke of water.')).toHaveLength(1)
    expect(faults('The chair of the council spoke of grain.')).toEqual([])
    expect(faults('Water.')).toEqual([])
    expect(faults('The chair of the council spoke of water.', {})).toEqual([])
  })
  test('names an event as its sources do, for three words of five', () => {
    const named = (name: string, phrase: string, naming = 'given') =>
      found(givenNamesTold, {
        'events/x.yaml': `name: ${name}\nnaming: ${naming}\nkind: meeting\n${citing({ phrase: `"${phrase}"` }, 'name')}`,
      })
    expect(named('Grand Water Talks', 'the grand water talks')).toEqual([])
    expect(named('Alpha Beta Gamma Delta Epsilon', 'alpha beta gamma')).toEqual([])
    expect(named('Alpha Beta Gamma Delta Epsilon', 'alpha beta')).toHaveLength(1)
    expect(named('Talks of the Alpha', 'alpha')).toHaveLength(1)
    expect(named('Talks on the Alpha', 'alpha', 'descriptive')).toEqual([])
    expect(named('The Example', 'nothing')).toEqual([]) // the title of the source has it
  })
})

describe('a number', () => {
  const figure = (qualifier: string, phrase: string, supports = 'figures:troops') =>
    event(
      `figures: [{ key: troops, measure: troops, value: 300, qualifier: ${qualifier} }, { key: tanks, measure: tanks, value: 20 }]\n`,
      citing({ phrase: `"${phrase}"` }, `"${supports}"`),
    )
  test('is qualified as its phrase is', () => {
    expect(found(qualifierFitsPhrase, figure('almost', 'almost 300 troops'))).toEqual([])
    expect(found(qualifierFitsPhrase, figure('exactly', 'almost 300 troops'))).toEqual([
      'events/x.yaml exactly, but the phrase says almost',
    ])
    expect(found(qualifierFitsPhrase, figure('almost', 'with 300 troops'))).toEqual([
      'events/x.yaml almost, but the phrase says exactly',
    ])
    expect(found(qualifierFitsPhrase, figure('exactly', 'almost 300 troops', 'figures'))).toHaveLength(1)
    expect(found(qualifierFitsPhrase, figure('exactly', 'almost 300 troops', 'figures:tanks'))).toEqual([])
    expect(found(qualifierFitsPhrase, figure('exactly', 'almost 400 troops'))).toEqual([])
  })
  test('is that of its phrase', () => {
    expect(found(figureFitsPhrase, figure('exactly', '300 troops'))).toEqual([])
    expect(found(figureFitsPhrase, figure('exactly', '3000 troops'))).toHaveLength(1)
    expect(found(figureFitsPhrase, figure('exactly', 'the troops'))).toEqual([])
  })
})

describe('a name in a phrase', () => {
  const john = { 'persons/john-sample.yaml': `name: John Sample\n${citing({}, 'name')}` }
  const chaired = (phrase: string, supports = 'chair') => ({
    ...john,
    ...event('chair: { who: person/jane-example }\nstart: "2019"\n', citing({ phrase: `"${phrase}"` }, supports)),
  })
  test('is that of the value', () => {
    expect(found(phraseNamesValue, chaired('chaired by Jane Example'))).toEqual([])
    expect(found(phraseNamesValue, chaired('chaired by John Sample'))).toEqual([
      'events/x.yaml the phrase names person/john-sample, the field person/jane-example',
    ])
    expect(found(phraseNamesValue, chaired('Jane Example after John Sample'))).toEqual([])
    expect(found(phraseNamesValue, chaired('chaired by nobody'))).toEqual([])
    expect(found(phraseNamesValue, chaired('chaired by John Sample', 'start'))).toEqual([])
  })
  test('may stop before the name of the place only where another phrase gives it', () => {
    const at = (...phrases: readonly string[]) =>
      event(
        'place: place/example-city\n',
        `evidence:\n${phrases.map((phrase) => entry({ phrase: `"${phrase}"` }, 'place')).join('')}`,
      )
    expect(found(phraseReachesPlace, at('they met in'))).toHaveLength(1)
    expect(found(phraseReachesPlace, at('they met in,'))).toHaveLength(1)
    expect(found(phraseReachesPlace, at('встретились в'))).toHaveLength(1)
    expect(found(phraseReachesPlace, at('they met'))).toEqual([])
    expect(found(phraseReachesPlace, at('they met in', 'talks in Example City'))).toEqual([])
    expect(found(phraseReachesPlace, at('they met within'))).toEqual([])
  })
  test('stands in the text of every source that is held', () => {
    const session = (place: string, from = 'held', more = '') => ({
      ...held,
      'sources/second.yaml': source('second', '2019'),
      'places/other-city.yaml': `name: Other City\n${citing({}, 'name')}`,
      'places/far-harbour.yaml': `name: Far Harbour\n${citing({}, 'name')}`,
      ...event(`place: ${place}\n`, `${citing({ source: `source/${from}`, phrase: 'so' }, 'place')}${more}`),
    })
    expect(found(namedInSource, session('place/other-city'), texts)).toEqual([])
    expect(found(namedInSource, session('place/far-harbour'), texts)).toEqual([
      'events/x.yaml place: no source of it names place/far-harbour',
    ])
    expect(found(namedInSource, session('place/far-harbour'), {})).toEqual([])
    expect(found(namedInSource, session('place/far-harbour', 'second'), texts)).toEqual([])
    const both = entry({ source: 'source/second', phrase: 'so' }, 'place')
    expect(found(namedInSource, session('place/far-harbour', 'held', both), texts)).toEqual([])
  })
})
