import { factsOf, pathOf, recordById } from '@csto-record/domain'
import { datasetOf, exampleFiles } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { cite, citeDisputes } from '../results/cited.ts'
import { factPageOf, factPlaceOf } from '../results/fact-id.ts'
import { factItems, factNote, ownItem, recordNote, writeBiblatex, writeRis } from './index.ts'

const dataset = datasetOf({
  ...exampleFiles,
  'sources/undated.yaml':
    'publisher: Undated Gazette\ntitle: Без даты\nurl: https://example.org/u\nlanguage: ru\nkind: news\n',
  'organizations/example-pact.yaml':
    'name: Example Pact\nkind: subject\nlanguages: [Old Xanaduan]\nevidence:\n  - { source: source/example, phrase: the Example Pact, supports: [name, languages] }\n',
  'events/exercise.yaml': `
name: An exercise
kind: exercise
start: "2019-05-02"
participants:
  - { who: state/xanadu, roles: [took-part] }
figures:
  - { key: troops, measure: troops, value: 1500, qualifier: about }
remarks:
  first: { speaker: person/jane-example, summary: All went well., evidence: [{ source: source/undated, phrase: went well, supports: [speaker, summary] }] }
evidence:
  - { source: source/example, paragraph: 2, phrase: on 2 May, supports: [start], says: held }
  - { source: source/example, phrase: Xanadu took part, supports: ["participants:state/xanadu"] }
  - { source: source/undated, phrase: some 1500 troops, supports: ["figures:troops"] }
disputes:
  - field: start
    value: "2019-05-03"
    reason: undecided
    evidence: [{ source: source/undated, phrase: on the third }]
`,
})
const imprint = { title: 'Example Record', readerUrl: 'https://example.org' }

const factAt = (id: Parameters<typeof recordById>[1], path: string) => {
  const record = recordById(dataset, id)
  const fact = record && factsOf(record).find((one) => pathOf(one) === path)
  if (fact === undefined) throw new Error(`${id} states nothing under ${path}`)
  return fact
}
const told = (id: Parameters<typeof recordById>[1], path: string) => {
  const fact = factAt(id, path)
  const evidence = cite(dataset, fact.evidence)
  return { ...fact, path, evidence, disputes: citeDisputes(dataset, fact.disputes) }
}
const noteOf = (id: Parameters<typeof recordById>[1], path: string) => factNote(dataset, id, told(id, path), imprint)

describe('the footnote of a fact', () => {
  const standing = 'Example Record, version 0.0.1, sources checked up to 30 June 2025, https://example.org'
  const example = 'Example Gazette, “The example,” 2 May 2019, https://example.org/a'
  const undated = 'Undated Gazette, “Без даты,” undated, https://example.org/u'

  test('in dispute tells the other value and who gives it', () => {
    expect(noteOf('event/exercise', 'start')).toBe(
      `“An exercise: start: 2 May 2019,” ${standing}/events/exercise#fact-start. From: ${example}. Another value of start, 3 May 2019, is given by: ${undated}.`,
    )
  })
  test('of a participant names the state and its place among the others', () => {
    expect(noteOf('event/exercise', 'participants:state/xanadu')).toBe(
      `“An exercise: participants: Xanadu (roles: took part),” ${standing}/events/exercise#fact-participants:state/xanadu. From: ${example}.`,
    )
  })
  test('of a figure from an undated source says how it was counted, and that the source has no day', () => {
    const note = noteOf('event/exercise', 'figures:troops')
    expect(note).toMatch(/^“An exercise: figures: .*1,500.*about/)
    expect(note).toContain(`#fact-figures:troops. From: ${undated}.`)
  })
  test('of a remark leads to the page of the event where it was made', () => {
    expect(noteOf('remark/exercise/first', 'summary')).toContain(
      `/events/exercise#fact-first/summary. From: ${undated}.`,
    )
  })
})

test('a place on a page holds no blank, and its address reads back to it', () => {
  const fact = factAt('organization/example-pact', 'languages:Old Xanaduan')
  expect(factPlaceOf(fact)).toBe('fact-languages:Old-Xanaduan')
  expect(decodeURIComponent(new URL(factPageOf(fact), 'https://example.org').hash)).toBe(`#${factPlaceOf(fact)}`)
})

test('a fact comes with all the sources it rests on and those that give another value, each once', () => {
  const items = factItems(dataset, 'event/exercise', [told('event/exercise', 'start')], imprint)
  expect(items.map(({ id }) => id)).toEqual(['event/exercise/start', 'source/example', 'source/undated'])
  expect(items[2]).not.toHaveProperty('issued')
})

describe('an entry of the whole record', () => {
  const item = {
    ...ownItem(dataset, imprint),
    id: 'example-record',
    type: 'dataset' as const,
    title: 'Decision 50% & more_{x}',
    URL: 'https://example.org/',
  }
  test('makes the characters that TeX keeps for itself harmless', () => {
    const text = writeBiblatex([item])
    expect(text).toContain(String.raw`title = {{Decision 50\% \& more\_\{x\}}}`)
    expect(text).toMatch(/^@dataset\{example-record,\n/)
  })
  test('is data in RIS, on lines of its own', () => {
    expect(writeRis([item]).split('\r\n').slice(0, 3)).toEqual([
      'TY  - DATA',
      'ID  - example-record',
      'TI  - Decision 50% & more_{x}',
    ])
  })
  test('names the version and the day of the sources in a footnote', () => {
    expect(recordNote({ title: 'A page', address: 'https://example.org/a' }, dataset, imprint)).toBe(
      '“A page,” Example Record, version 0.0.1, sources checked up to 30 June 2025, https://example.org/a',
    )
  })
})
