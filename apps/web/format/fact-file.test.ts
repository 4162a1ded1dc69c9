import { recordById } from '@csto-record/domain'
import { datasetOf, exampleFiles } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { factFile, factFileOf, pagesWithFacts } from './fact-file.ts'

const dataset = datasetOf({
  ...exampleFiles,
  'sources/undated.yaml':
    'publisher: Undated Gazette\ntitle: Without a day\nurl: https://example.org/u\nlanguage: ru\nkind: news\n',
  'events/meeting.yaml': `
name: A meeting
kind: exercise
start: "2019-05-02"
participants:
  - { who: state/xanadu, roles: [took-part] }
figures:
  - { key: troops, measure: troops, value: 1500, qualifier: about }
remarks:
  first: { speaker: person/jane-example, summary: All went well. , evidence: [{ source: source/undated, phrase: went well, supports: [speaker, summary] }] }
evidence:
  - { source: source/example, paragraph: 2, phrase: on 2 May, supports: [start], says: held }
  - { source: source/undated, phrase: Xanadu took part, supports: ["participants:state/xanadu"] }
  - { source: source/undated, phrase: some 1500 troops, supports: ["figures:troops"] }
disputes:
  - field: start
    value: "2019-05-03"
    reason: undecided
    evidence: [{ source: source/undated, phrase: on the third }]
`,
})
const around = {
  dataset,
  imprint: { title: 'Example Record', readerUrl: 'https://example.org' },
  api: 'https://api.example.org',
  inbox: { mail: null, issues: null },
}
const records = pagesWithFacts(dataset).get('event/meeting') ?? []
const file = factFile(around, records)

test('the file of a page holds its record and the records inside it, by their places', () => {
  expect(records.map(({ id }) => id)).toEqual(['event/meeting', 'remark/meeting/first'])
  expect(Object.keys(file.facts)).toEqual(
    expect.arrayContaining([
      'fact-start',
      'fact-participants:state/xanadu',
      'fact-figures:troops',
      'fact-first/summary',
    ]),
  )
  expect(factFileOf('event/meeting')).toBe('/data/facts/events/meeting.json')
})
test('each fact has its value in words, its address, and the sources it rests on', () => {
  expect(file.facts['fact-start']).toMatchObject({
    record: 'event/meeting',
    path: 'start',
    value: '2 May 2019',
    title: 'A meeting: start: 2 May 2019',
    url: 'https://example.org/events/meeting#fact-start',
    sources: [0, 1],
  })
  expect(file.sources.map(({ id }) => id)).toEqual(['source/example', 'source/undated'])
  expect(file.facts['fact-first/summary']?.url).toBe('https://example.org/events/meeting#fact-first/summary')
})
test('a source alone states nothing, and has no file', () => {
  expect(recordById(dataset, 'source/example')).toBeDefined()
  expect(pagesWithFacts(dataset).has('source/example')).toBe(false)
})
