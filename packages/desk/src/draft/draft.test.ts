import { occurrencesOf, paragraphsOf } from '@csto-record/domain/reading'
import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { draftEvents } from './draft.ts'
import { sourceOf } from './draft-source.ts'
import { findIn } from './find.ts'
import { formatDraft, formatFindings } from './format.ts'

const cite = (supports: string) => `evidence:\n  - { source: source/a, phrase: x, supports: [${supports}] }\n`
const dataset = datasetOf({
  'sources/a.yaml': `publisher: A\ntitle: A\nurl: https://example.org/a\nlanguage: en\nkind: news\ntext: { file: a.txt, sha256: "${'0'.repeat(64)}", paragraphs: 3 }\n`,
  'organizations/lake-pact.yaml': `name: Lake Pact\nkind: subject\n${cite('name')}`,
  'bodies/lake-council.yaml': `name: Lake Council\nseries: [{ key: sessions, name: Sessions, numbering: ordinal }]\n${cite('name')}`,
  'persons/asel-example.yaml': `name: Asel Example\n${cite('name')}`,
  'places/bishkek.yaml': `name: Bishkek\n${cite('name')}`,
  'events/2018-05-02-lake-council-2.yaml': `name: A session\nkind: session\nseries: { of: body/lake-council, key: sessions, number: 2 }\n${cite('series')}`,
})
const text = `The Lake Pact met in Bishkek

On 3 April 2019 the third session of the Lake Council took place in Bishkek, opened by Asel Example.
Ms Example spoke of grain. Over 1,500 people and about 20 vehicles of the Lake Pact came to Bishkek in 2019, and people stayed.
The 7th session of the Hill Council follows on 20 May.
`
const findings = findIn(dataset, text)
const drafts = draftEvents(dataset, findings, 'source/b')

describe('what a page names', () => {
  test('is found with the id that the record has for it, people by their family name too', () => {
    expect(findings.mentions.map(({ text: words, id }) => [words, id])).toEqual([
      ['Lake Pact', 'organization/lake-pact'],
      ['Bishkek', 'place/bishkek'],
      ['Lake Council', 'body/lake-council'],
      ['Bishkek', 'place/bishkek'],
      ['Asel Example', 'person/asel-example'],
      ['Example', 'person/asel-example'],
      ['Lake Pact', 'organization/lake-pact'],
      ['Bishkek', 'place/bishkek'],
    ])
  })

  test('stands where it is said to stand', () => {
    const paragraphs = paragraphsOf(text)
    for (const { paragraph, start, end, text: words } of [
      ...findings.mentions,
      ...findings.dates,
      ...findings.figures,
    ]) {
      expect(paragraphs[paragraph - 1]?.slice(start, end)).toBe(words)
    }
  })

  test('has its dates as precise as the page', () => {
    expect(findings.dates.map(({ edtf }) => edtf)).toEqual(
      ['2019-04-03', '2019', 'XXXX-05-20'].filter((edtf) => edtf.length > 4),
    )
  })

  test('has figures with what is counted and how exactly, and takes no year for one', () => {
    expect(findings.figures.map(({ value, measure, qualifier }) => [value, measure, qualifier])).toEqual([
      [1500, 'people', 'more-than'],
      [20, 'vehicles', 'about'],
    ])
  })

  test('has its numbered meetings, known or new, and those of nobody on record', () => {
    expect(findings.meetings).toMatchObject([{ of: 'body/lake-council', series: 'sessions', number: 3, known: null }])
    expect(findings.unnamed).toMatchObject([{ number: 7, paragraph: 4 }])
    expect(findIn(dataset, 'The second session of the Lake Council').meetings).toMatchObject([
      { known: 'event/2018-05-02-lake-council-2' },
    ])
  })
})

describe('a Russian page', () => {
  test('names people by their family names in whatever case', () => {
    const russian = datasetOf({
      'sources/a.yaml': 'publisher: A\ntitle: A\nurl: https://example.org/a\nlanguage: ru\nkind: news\n',
      'persons/boris-primerov.yaml': `name: Boris Primerov\nnames: [{ text: Борис Примеров, language: ru }]\n${cite('name')}`,
    })
    const { mentions } = findIn(russian, 'Встреча с Борисом Примеровым. Примерову задали вопрос о примерах.')
    expect(mentions.map(({ text: words, id }) => [words, id])).toEqual([
      ['Борисом Примеровым', 'person/boris-primerov'],
      ['Примерову', 'person/boris-primerov'],
    ])
  })
})

describe('drafts', () => {
  test('are one for each meeting, with the fields that the page may give', () => {
    expect(drafts.map(({ path }) => path)).toEqual([
      'events/2019-04-03-lake-council-3.yaml',
      'events/xxxx-05-20-event-7.yaml',
    ])
    expect(drafts[0]?.fields).toMatchObject({
      start: '2019-04-03',
      place: 'place/bishkek',
      bodies: ['body/lake-council'],
      series: { of: 'body/lake-council', key: 'sessions', number: 3 },
      participants: [{ who: 'person/asel-example' }],
    })
  })

  test('cite phrases of at most eight words that stand once in their paragraph', () => {
    const paragraphs = paragraphsOf(text)
    const entries = drafts.flatMap(
      ({ fields }) => fields['evidence'] as readonly { paragraph: number; phrase: string }[],
    )
    expect(entries.length).toBeGreaterThan(4)
    for (const { paragraph, phrase } of entries) {
      expect(phrase.split(' ').length).toBeLessThanOrEqual(8)
      expect(occurrencesOf(paragraphs[paragraph - 1] ?? '', phrase)).toHaveLength(1)
    }
  })

  test('of a meeting on record hold only what to add to it', () => {
    const [draft] = draftEvents(
      dataset,
      findIn(dataset, 'The second session of the Lake Council was held.'),
      'source/b',
    )
    expect(draft?.path).toBe('events/2018-05-02-lake-council-2.yaml')
    expect(Object.keys(draft?.fields ?? {})).toEqual(['evidence'])
  })

  test('of a meeting without a number name those on record of that day and body', () => {
    const lake = datasetOf({
      'bodies/lake-council.yaml': 'name: Lake Council\n',
      'events/2018-05-02-session.yaml':
        'name: A session\nkind: session\nstart: "2018-05-02"\nbodies: [body/lake-council]\n',
    })
    const remarksOn = (day: string) =>
      draftEvents(lake, findIn(lake, `The Lake Council met on ${day}.`), 'source/b')[0]?.remarks
    expect(remarksOn('2 May 2018')).toContain('the same day and body: event/2018-05-02-session, A session')
    expect(remarksOn('3 May 2018')).toEqual(['found by machine: keep only what the page says'])
  })

  test('are written as files wait to be filled in', () => {
    const [draft] = drafts
    expect(draft && formatDraft(draft)).toMatch(
      /^# records\/events\/2019-04-03-lake-council-3\.yaml\n# .*\nname:\nkind:\nstart: "2019-04-03"\n/,
    )
    expect(formatFindings(findings)).toContain('#   paragraph 2, 0-15: On 3 April 2019 is 2019-04-03')
  })
})

describe('the source of a page', () => {
  const page = { fileName: 'gazette-2019-04-04-session.txt', sha256: 'f'.repeat(64), paragraphs: ['Title', 'Text'] }

  test('is the one that holds its text', () => {
    expect(sourceOf(dataset, { ...page, fileName: 'a.txt' })).toEqual({ source: 'source/a', draft: null })
  })

  test('is drafted for a new page, with its digest and the day in its name', () => {
    expect(sourceOf(dataset, page)).toMatchObject({
      source: 'source/gazette-2019-04-04-session',
      draft: { fields: { title: 'Title', published: '2019-04-04', language: 'en', text: { paragraphs: 2 } } },
    })
  })
})
