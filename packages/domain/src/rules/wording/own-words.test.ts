import { expect, test } from 'vitest'
import { citing, entry } from '../support/example.ts'
import { held } from '../support/example-text.ts'
import { found } from '../testing/found.ts'
import { ownWords } from './own-words.ts'
import { phraseNotRepeated } from './phrase-not-repeated.ts'

const eight = 'council spoke of water, of grain and of trade'
const agenda = (...summaries: readonly string[]) =>
  `agenda:\n${summaries.map((summary, at) => `  - { key: a${at}, summary: "${summary}" }\n`).join('')}`
const session = (summaries: readonly string[], evidence: string) => ({
  ...held,
  'events/x.yaml': `name: X\nkind: session\n${agenda(...summaries)}${evidence}`,
})
const texts = ownWords.texts ?? {}

test('eight words on end are copied from a page whose text is held; a page without a text has none', () => {
  const from = (source: string) => citing({ source, phrase: 'met', says: 'held' }, 'agenda')
  expect(found(ownWords, session([eight], from('source/held')), texts)).toEqual([
    'events/x.yaml "council spoke of water of grain and of" stands in the source word for word',
  ])
  expect(found(ownWords, session([eight], from('source/example')), texts)).toEqual([])
  expect(
    found(ownWords, session([eight], from('source/example') + entry({ source: 'source/held' }, 'name')), texts),
  ).toHaveLength(1)
})
test('each text that repeats one phrase is told', () => {
  const evidence = citing({ phrase: 'spoke of trade in grain', says: 'held' }, 'agenda')
  const both = ['They spoke of trade in grain.', 'The chair spoke of trade in grain.']
  expect(found(phraseNotRepeated, session(both, evidence))).toHaveLength(2)
  expect(found(phraseNotRepeated, session(['Grain.'], evidence))).toEqual([])
})
