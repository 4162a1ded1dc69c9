import { describe, expect, test } from 'vitest'
import { parentTold } from './bodies/parent-told.ts'
import { commitmentsCounted } from './commitments/commitments-counted.ts'
import { namedFieldsGiven } from './events/named-fields-given.ts'
import { pathsNameFields } from './evidence/paths-name-fields.ts'
import { keysUnique } from './links/keys-unique.ts'
import { redirectsSound } from './links/redirects-sound.ts'
import { acronymsUnique } from './names/acronyms-unique.ts'
import { languageTags } from './names/language-tags.ts'
import { namesInTheirScript } from './names/names-in-their-script.ts'
import { coordinatesInState } from './places/coordinates-in-state.ts'
import { isoCodes } from './places/iso-codes.ts'
import { languageFitsPhrases } from './sources/language-fits-phrases.ts'
import { cited, citing, entry, nested, source } from './support/example.ts'
import { found, problemsOf } from './testing/found.ts'
import { textsShort } from './wording/texts-short.ts'
import { textsTidy } from './wording/texts-tidy.ts'
import { wordsOfOneScript } from './wording/words-of-one-script.ts'

const city = (fields: string) => ({ 'places/c.yaml': `name: City\n${fields}${cited('name')}` })
const event = (fields: string, evidence: string = citing({ says: 'held' }, 'name'), name = 'A meeting') =>
  `name: ${name}\nkind: meeting\n${fields}${evidence}`

describe('the codes of a state', () => {
  const faults = (codes: string, name = 'Kyrgyzstan') =>
    problemsOf(isoCodes, { 'states/k.yaml': `name: ${name}\n${codes}${cited('name')}` }).map(
      ({ line, message, tip }) => `${line} ${message}: ${tip}`,
    )
  test.each([
    ['iso2: KG\niso3: KGZ\n', 'Kyrgyzstan', []],
    ['iso2: KG\n', 'Kyrgyzstan', []],
    ['iso3: KGZ\n', 'Kyrgyzstan', []],
    ['', 'Kyrgyzstan', []],
    ['iso2: QQ\n', 'Kyrgyzstan', ['2 QQ is the code of no state: write the code of ISO 3166-1']],
    ['iso3: QQQ\n', 'Kyrgyzstan', ['2 QQQ is the code of no state: write the code of ISO 3166-1']],
    ['iso2: KG\niso3: KAZ\n', 'Kyrgyzstan', ['3 KAZ does not go with KG: write KGZ']],
    ['iso2: KG\n', 'Xanadu', ['2 KG is the code of Kyrgyzstan: mend the code, or add Kyrgyzstan to names']],
    ['iso3: KGZ\n', 'Xanadu', ['2 KGZ is the code of Kyrgyzstan: mend the code, or add Kyrgyzstan to names']],
    ['officialName: Kyrgyzstan\niso2: KG\n', 'Xanadu', []],
    ['names: [{ text: Kyrgyzstan }]\niso2: KG\n', 'Xanadu', []],
  ])('%j for %s: %j', (codes, name, expected) => {
    expect(faults(codes, name)).toEqual(expected)
  })
  test('hold the coordinates of its places', () => {
    const place = (coordinates: string, state = 'state: state/k\n') =>
      problemsOf(coordinatesInState, {
        'states/k.yaml': `name: Kyrgyzstan\niso2: KG\n${cited('name')}`,
        ...city(`${state}${coordinates}`),
      }).map(({ message, tip }) => `${message}: ${tip}`)
    expect(place('coordinates: { latitude: 42.87, longitude: 74.59 }\n')).toEqual([])
    expect(place('coordinates: { latitude: 74.59, longitude: 42.87 }\n')[0]).toMatch(/not in KG: turn latitude and/)
    expect(place('coordinates: { latitude: 55.75, longitude: 37.62 }\n')).toEqual([
      '55.75, 37.62 lies in RU, not in KG: mend the coordinates or the state',
    ])
    expect(place('coordinates: { latitude: 88, longitude: 0 }\n')[0]).toContain('lies in no state')
    expect(place('')).toEqual([])
    expect(place('coordinates: { latitude: 55.75, longitude: 37.62 }\n', '')).toEqual([])
    expect(place('coordinates: { latitude: 55.75, longitude: 37.62 }\n', 'state: state/xanadu\n')).toEqual([])
  })
})

describe('keys', () => {
  const faults = (path: string, text: string) =>
    problemsOf(keysUnique, { [path]: text }).map(({ place, message, tip }) => `${place} ${message}: ${tip}`)
  test('are given once in a list, and told at the second entry', () => {
    const agenda = (second: string) =>
      event(`agenda:\n  - { key: a, summary: One }\n  - { key: ${second}, summary: Two }\n`)
    expect(faults('events/x.yaml', agenda('b'))).toEqual([])
    expect(faults('events/x.yaml', agenda('a'))).toEqual([
      'events/x.yaml:5:12 agenda has a twice: give it another key, or keep one of the two',
    ])
  })
  test('of a list of ids are the ids', () => {
    expect(faults('events/x.yaml', event('bodies: [body/example-council, body/example-council]\n'))).toEqual([
      'events/x.yaml:3:32 bodies has body/example-council twice: keep one of the two',
    ])
  })
  test('of questions are keys too; evidence may repeat', () => {
    const open = 'open:\n  - { key: a, question: One? }\n  - { key: a, question: Two? }\n'
    expect(faults('events/x.yaml', event(open))).toEqual([
      'events/x.yaml:5:12 open has a twice: give it another key, or keep one of the two',
    ])
    expect(faults('events/x.yaml', event('', citing({}, 'name') + entry({}, 'name')))).toEqual([])
  })
  test('count the commitments of a term from 1', () => {
    const term = (...orders: readonly (number | null)[]) => {
      const all = orders.map((order, at) => [`c${at}`, `summary: C.\n${order === null ? '' : `order: ${order}\n`}`])
      return found(commitmentsCounted, {
        'chairmanships/t.yaml': `state: state/xanadu\nof: organization/example-pact\n${cited('state')}${nested('commitments', Object.fromEntries(all))}`,
      })
    }
    expect(term(1, 2, 3)).toEqual([])
    expect(term(null, null)).toEqual([])
    expect(term(2)).toEqual(['chairmanships/t.yaml number 2 without a number 1'])
    expect(term(1, 3, 4)).toHaveLength(1)
    expect(term(2, 1)).toEqual([])
  })
})

describe('paths of evidence and questions', () => {
  const faults = (fields: string, path: string) =>
    problemsOf(pathsNameFields, { 'events/x.yaml': event(fields, citing({}, 'name', `"${path}"`)) }).map(
      ({ message, tip }) => `${message}: ${tip}`,
    )
  const agenda = 'agenda: [{ key: a, summary: One }, { key: b, summary: Two }]\n'
  test.each([
    ['start: "2019"\n', 'start', null],
    [agenda, 'agenda', null],
    [agenda, 'agenda:b', null],
    ['note: A note\n', 'note', null],
    ['participants: [{ who: state/xanadu }]\n', 'participants:state/xanadu', null],
    ['', 'begin', /^begin is no fact of a event: write one of name, /],
    ['', 'kind', /^kind is no fact/],
    ['', 'start', /^start has no value: give start, or take it out of supports$/],
    ['', 'agenda', /^agenda has no value/],
    ['start: "2019"\n', 'start:x', /^start is no list: write start alone$/],
    [agenda, 'agenda:c', /^agenda has no entry c: write one of a, b$/],
  ])('with %j %s: %s', (fields, path, problem) => {
    const found = faults(fields, path)
    if (problem === null) expect(found).toEqual([])
    else expect(found).toEqual([expect.stringMatching(problem)])
  })
  test.each([
    ['start', 0],
    ['agenda:c', 0],
    ['kind', 0],
    ['note', 0],
    ['begin', 1],
  ])('a question may ask about any field: %s is refused %i times', (field, times) => {
    const open = `open: [{ key: q, field: "${field}", question: Which? }, { key: r, question: Why? }]\n`
    expect(found(pathsNameFields, { 'events/x.yaml': event(open) })).toHaveLength(times)
  })
})

describe('what an id or a name says', () => {
  const faults = (slug: string, name: string, fields = '') =>
    found(namedFieldsGiven, { [`events/${slug}.yaml`]: event(fields, citing({ says: 'held' }, 'name'), `"${name}"`) })
  test.each([
    ['2019-04-talks', 'Talks', '', 'the id says 2019-04, and start is not given'],
    ['2019-04-10', 'Talks', '', 'the id says 2019-04-10, and start is not given'],
    ['2019-talks', 'Talks', '', null],
    ['talks-2019-04', 'Talks', '', null],
    ['2019-04-talks', 'Talks', 'start: "2019"\n', null],
    ['2019-04-talks', 'Talks', 'open: [{ key: q, field: start, question: When? }]\n', null],
    ['2019-04-talks', 'Talks', 'open: [{ key: q, field: place, question: Where? }]\n', 'the id says 2019-04'],
    ['talks-example-city', 'Talks', '', 'it is named by Example City, and place is not given'],
    ['example-city-talks', 'Talks', '', null],
    ['talks', 'Talks, Example City', '', 'it is named by Example City'],
    ['talks', 'Talks at Example City, day two', '', 'it is named by Example City'],
    ['talks', 'Talks in Example City: day two', '', 'it is named by Example City'],
    ['talks', 'Talks in Example City hall', '', null],
    ['talks', 'Talks of Example City', '', null],
    ['talks', 'Talks in Example City', 'place: state/xanadu\n', null],
    ['talks', 'Talks in Example City', 'open: [{ key: q, field: place, question: Where? }]\n', null],
  ])('%s, “%s” with %j', (slug, name, fields, message) => {
    const expected = message === null ? [] : [expect.stringContaining(message)]
    expect(faults(slug, name, fields)).toEqual(expected)
  })
  test('both its day and its place are asked for', () => {
    expect(faults('2019-04-talks-example-city', 'Talks')).toHaveLength(2)
  })
  test('a body that asks for its parent has no phrase that names it', () => {
    const body = (phrase: string, more = 'open: [{ key: p, field: parent, question: Whose? }]\n') =>
      found(parentTold, { 'bodies/b.yaml': `name: B\n${citing({ phrase: `"${phrase}"` }, 'name')}${more}` })
    for (const phrase of [
      'an advisory body of the Pact',
      'under the Security Council',
      'рабочим органом',
      'при Совете',
    ])
      expect(body(phrase)).toHaveLength(1)
    expect(body('a body that meets')).toEqual([])
    expect(body('an advisory body of the Pact', '')).toEqual([])
    expect(body('an advisory body of the Pact', 'open: [{ key: p, field: name, question: Its name? }]\n')).toEqual([])
    expect(
      body(
        'an advisory body of the Pact',
        'open: [{ key: p, field: parent, question: Whose? }]\nparent: organization/example-pact\n',
      ),
    ).toEqual([])
  })
})

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

describe('ids that are retired, and acronyms', () => {
  const faults = (redirects: string) =>
    problemsOf(redirectsSound, { 'redirects.yaml': redirects }).map(({ message, tip }) => `${message}: ${tip}`)
  test('lead to a record in one step', () => {
    expect(faults('place/old: { to: place/example-city, reason: twice }\n')).toEqual([])
    expect(faults('place/old: { to: null, reason: withdrawn }\n')).toEqual([])
    expect(faults('place/old: { to: place/none, reason: twice }\n')[0]).toContain(
      'leads to place/none, which is no record',
    )
    expect(faults('place/example-city: { to: null, reason: withdrawn }\n')[0]).toContain('a record has this id')
    const chain = (to: string) =>
      faults(`place/old: { to: place/older, reason: a }\nplace/older: { to: ${to}, reason: b }\n`)
    expect(chain('place/example-city')).toEqual([
      'place/old: leads to place/older, which is retired too: write to: place/example-city',
    ])
    expect(chain('null')).toEqual(['place/old: leads to place/older, which is retired too: write to: null'])
  })
  test('are each of one holder, the first keeping it', () => {
    const body = (acronym: string) => `name: B\n${acronym}${cited('name')}`
    const acronyms = (...all: readonly string[]) =>
      found(acronymsUnique, Object.fromEntries(all.map((one, at) => [`bodies/b${at}.yaml`, body(one)])))
    expect(acronyms('acronym: AU\n', 'acronym: EU\n')).toEqual([])
    expect(acronyms('', '')).toEqual([])
    expect(acronyms('acronym: AU\n', 'acronym: AU\n', 'acronym: AU\n')).toEqual([
      'bodies/b1.yaml body/b0 has the acronym AU too',
      'bodies/b2.yaml body/b0 has the acronym AU too',
    ])
  })
})
