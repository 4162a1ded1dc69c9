import { compile } from '@csto-record/domain/compile'
import { occurrencesOf, paragraphsOf } from '@csto-record/domain/reading'
import { datasetOf, filesOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { draftPage } from '../intake/draft-page.ts'
import { deskRecord } from '../testing/record.ts'
import { formatDraft, formatFindings } from './format.ts'

const dataset = datasetOf(deskRecord)
const draft = (text: string, fileName = 'new-page.txt') => draftPage(dataset, fileName, text)
const text = `The Lake Council met for the third time

BISHKEK, April 4, 2019. /News/. On 3 April 2019 the third session of the Lake Council was held in Bishkek, chaired by Asel Primerova.
Delegations of Xanadu and Yonder took part, and over 1,500 people came. Boris Sample spoke of the exercise Storm-2017.
`
const russian = `4 апреля 2019 года в Бишкеке прошло IV заседание Озерного совета. Его вела Асель Примерова, выступил Борис Самплов.
`

describe('a draft', () => {
  test('has what the page tells, with phrases of at most eight words that stand once in their paragraph', () => {
    const { events } = draft(text)
    expect(events.map(({ draft: { path } }) => path)).toEqual(['events/2019-04-03-lake-council-3.yaml'])
    expect(events[0]?.draft.fields).toMatchObject({
      name: '',
      kind: 'session',
      start: '2019-04-03',
      place: 'place/bishkek',
      bodies: ['body/lake-council'],
      series: { of: 'body/lake-council', key: 'sessions', number: 3 },
      chair: { who: 'person/asel-primerova' },
      participants: [
        { who: 'state/xanadu' },
        { who: 'state/yonder' },
        { who: 'person/boris-sample', roles: ['spoke'] },
      ],
      figures: [{ key: 'figure-1', measure: 'people', value: 1500, qualifier: 'more-than' }],
    })
    const paragraphs = paragraphsOf(text)
    const entries = events[0]?.draft.fields['evidence'] as readonly {
      paragraph: number
      phrase: string
      says: string
    }[]
    expect(entries.length).toBeGreaterThan(5)
    for (const { paragraph, phrase, says } of entries) {
      expect(says).toBe('held')
      expect(phrase.split(' ').length).toBeLessThanOrEqual(8)
      expect(occurrencesOf(paragraphs[paragraph - 1] ?? '', phrase)).toHaveLength(1)
    }
  })

  test('of an event on record has what it lacks, and says what it contradicts', () => {
    const { events } = draft(
      'The second session of the Lake Council was held on 3 May 2018 in Bishkek. Boris Sample spoke.',
    )
    expect(events[0]?.draft.path).toBe('events/2018-05-02-lake-council-2.yaml')
    expect(events[0]?.draft.remarks).toContain('contradicts: start is 2018-05-03 here, and 2018-05-02 on record')
    expect(Object.keys(events[0]?.draft.fields ?? {})).toEqual(['participants', 'evidence'])
    expect(events[0]?.known?.standing.held.map(({ field }) => field)).toEqual(['place', 'bodies', 'series'])
  })

  test('names the events on record that it may be', () => {
    expect(draft('The Lake Council met in Bishkek on 2 May.').events[0]?.draft.remarks).toEqual([
      'the page gives no year',
      'the same day, the same body, the same place: event/2018-05-02-lake-council-2, Second session of the Lake Council',
      'found by machine: keep only what the page says',
    ])
  })

  test('of a source has the language, the heading and the day of the page', () => {
    expect(draft(text).source.draft?.fields).toMatchObject({
      title: 'The Lake Council met for the third time',
      published: '2019-04-04',
      language: 'en',
    })
    expect(draft(russian).source.draft?.fields).toMatchObject({ title: '', published: '', language: 'ru' })
  })

  test('of a page on record points to its source', () => {
    const held = datasetOf({
      ...deskRecord,
      'sources/held.yaml': `publisher: A\ntitle: A\nurl: https://example.org/h\nlanguage: en\nkind: news\ntext: { file: held.txt, sha256: "${'0'.repeat(64)}", paragraphs: 3 }\n`,
    })
    expect(draftPage(held, 'held.txt', text).source).toEqual({ source: 'source/held', draft: null })
  })

  test('is printed as a file that waits to be filled in, under what was found', () => {
    const { findings, events } = draft(text)
    const [event] = events
    expect(event && formatDraft(event.draft)).toMatch(
      /^# records\/events\/2019-04-03-lake-council-3\.yaml\n# .*\nname:\nkind: session\nstart: "2019-04-03"\n/,
    )
    expect(formatFindings(findings)).toContain('# 3 paragraphs, language en\n# known\n')
    expect(formatFindings(draft('28 листопада 2024 року відбулося засідання ради.').findings)).toContain('not read')
  })
})

const blanks: Readonly<Record<string, string>> = {
  name: 'A gathering at the lake',
  kind: 'meeting',
  publisher: 'Example Gazette',
  title: 'News of the lake',
  url: 'https://example.org/lake',
  published: '"2020-01-15"',
  language: 'en',
  says: 'held',
}
const filled = (yaml: string, kind: string): string =>
  yaml.replaceAll(/^(\s*(?:- )?)(\w+):$/gm, (line, before: string, field: string) => {
    const value = field === 'kind' && kind === 'source' ? 'news' : blanks[field]
    return value === undefined ? line : `${before}${field}: ${value}`
  })

describe('a draft with its blanks filled passes the check', () => {
  test.each([
    ['an English page', text],
    ['a Russian page, its people in other cases', russian],
    [
      'a page without a dateline, of an exercise',
      'Exercise Storm-2019 was held from 3 to 7 April 2019 at the Highfell range. About 300 people took part.',
    ],
    [
      'a page of what is to come',
      'The Lake Council will meet in Bishkek on 3 March 2026. Asel Primerova and the RSOC are expected to attend.',
    ],
    [
      'a page of one meeting on record and a new one',
      'The second session of the Lake Council was held in Bishkek with Asel Primerova.\nThe third session of the Lake Council was held on 3 April 2019.',
    ],
    [
      'a name broken over lines',
      'On 3 April 2019 the Lake Council met in Bishkek for the third time, and it was opened there by Asel\nPrimerova, who spoke.',
    ],
  ])('%s', (_, page) => {
    const { source, events } = draft(page)
    const files = Object.fromEntries([
      ...(source.draft === null ? [] : [[source.draft.path, filled(formatDraft(source.draft), 'source')]]),
      ...events
        .filter(({ known }) => known === null)
        .map(({ draft: one }) => [one.path, filled(formatDraft(one), 'event')]),
    ])
    expect(Object.keys(files).length).toBeGreaterThan(1)
    const { problems } = compile(filesOf({ ...deskRecord, ...files }), { texts: new Map([['new-page.txt', page]]) })
    const paths = new Set(Object.keys(files))
    expect(problems.filter(({ file, severity }) => severity === 'error' && paths.has(String(file)))).toEqual([])
  })
})
