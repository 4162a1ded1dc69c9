import { dateInWords, type FuzzyDate, recordById, recordsOf } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { home, type Sentence } from '#web/words/index.ts'
import { restsOn } from './rests-on.ts'

const find = (id: Sentence['rests'][number]['record']) => recordById(dataset, id)
const textOf = ({ parts }: Sentence): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.words)).join('')
const sentences = home.sentences.map((sentence) => [textOf(sentence), sentence] as const)

const datesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  return 'edtf' in value ? [dateInWords(value as FuzzyDate)] : Object.values(value).flatMap(datesIn)
}
/** Words of names on record: of what has a page, of offices, of acronyms. */
const named = new Set(
  [
    ...(['state', 'organization', 'body', 'document', 'force', 'place'] as const).flatMap((type) =>
      recordsOf(dataset, type).flatMap((one) => [one.name, 'acronym' in one ? (one.acronym ?? '') : '']),
    ),
    ...recordsOf(dataset, 'tenure').map(({ office }) => office),
  ].flatMap((name) => name.split(/[^\p{L}]+/u)),
)
const months = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/

test('about 150 words tell what the organization is', () => {
  const words = sentences.map(([text]) => text.split(' ').length).reduce((sum, count) => sum + count, 0)
  expect(words).toBeGreaterThan(130)
  expect(words).toBeLessThanOrEqual(185)
})
test.each(sentences)('rests on sources that are on record: %s', (_text, sentence) => {
  expect(sentence.rests.length).toBeGreaterThan(0)
  for (const rest of sentence.rests) {
    const evidence = restsOn({ ...sentence, rests: [rest] }, find)
    expect(evidence, `${rest.record} ${rest.fields.join()}`).not.toEqual([])
    for (const { source } of evidence) expect(recordById(dataset, source), source).toBeDefined()
  }
})
test.each(sentences)('gives days that are on record: %s', (text, { rests }) => {
  const records = rests.map(({ record }) => find(record))
  const known = records.flatMap(datesIn)
  for (const [day] of text.matchAll(/\d{1,2} [A-Z][a-z]+ \d{4}/g)) expect(known).toContain(day)
  const told = JSON.stringify(records)
  for (const [year] of text.matchAll(/\b\d{4}\b/g)) expect(told).toContain(year)
})
test.each(sentences)('names what is on record, and links it by a name it has: %s', (text, { parts }) => {
  const capitals = text
    .split(/(?<=[^.]) /)
    .slice(1)
    .flatMap((word) => /^\(?([A-Z]\p{L}+)/u.exec(word)?.[1] ?? [])
  for (const word of capitals.filter((one) => !months.test(one))) expect(named).toContain(word)
  for (const part of parts) {
    if (typeof part === 'string') continue
    const record = find(part.id)
    expect(record, part.id).toBeDefined()
    if (!/^[A-Z]/.test(part.words) || record === undefined) continue
    const names = [
      ...('name' in record ? [record.name] : []),
      ...('names' in record ? record.names.map(({ text: name }) => name) : []),
    ]
    expect(names.some((name) => name.includes(part.words))).toBe(true)
  }
})
