import { allRecords, evidenceOfRecord, factsOf, pathOf } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { searchEvidence } from './search-evidence.ts'

const phrasesFor = (q: string) => searchEvidence(dataset, { q, limit: 500 }).hits.map(({ phrase }) => phrase)

test('a phrase is found by its words, with the source and the facts that rest on it', () => {
  const { total, hits } = searchEvidence(dataset, { q: 'almost 300 pieces' })
  expect(total).toBe(1)
  expect(hits[0]).toMatchObject({
    phrase: 'almost 300 pieces of military hardware',
    source: 'source/tass-2024-09-10-bishkek-coordination-meeting',
    publisher: 'TASS',
    uses: [{ record: { id: 'event/2024-09-interaction-2024' }, as: 'evidence' }],
  })
  expect(hits[0]?.uses[0]?.facts[0]).toMatch(/^event\/2024-09-interaction-2024\/figures:/)
})

test('every fact that is named is one that the record states, with the phrase among its evidence', () => {
  const facts = new Map(
    allRecords(dataset).flatMap((record) => factsOf(record).map((fact) => [`${record.id}/${pathOf(fact)}`, fact])),
  )
  for (const { phrase, uses } of searchEvidence(dataset, { q: 'Astana', limit: 100 }).hits) {
    for (const use of uses.filter(({ as }) => as === 'evidence')) {
      expect(use.facts.length + use.supports.length).toBeGreaterThan(0)
      for (const id of use.facts) expect(facts.get(id)?.evidence.map((one) => one.phrase)).toContain(phrase)
    }
  }
})

test('words are found in whatever form, case and script; in quotes only as they stand, in a row', () => {
  expect(phrasesFor('PIECE almost')).toContain('almost 300 pieces of military hardware')
  expect(phrasesFor('"300 pieces"')).toContain('almost 300 pieces of military hardware')
  expect(phrasesFor('"pieces 300"')).toEqual([])
  expect(phrasesFor('"300 piece"')).toEqual([])
  expect(phrasesFor('«almost 300» hardware')).toEqual(['almost 300 pieces of military hardware'])
})

test('what is no word finds nothing, and a quote that is not closed asks for words', () => {
  expect(phrasesFor('!?')).toEqual([])
  expect(phrasesFor('""')).toEqual([])
  expect(phrasesFor('"almost 300')).toEqual(phrasesFor('almost 300'))
})

test('hits are those of one source, of records of one type, and of what was out by a day', () => {
  const q = 'Secretary General'
  const source = 'source/tass-2024-09-10-bishkek-coordination-meeting'
  const ofSource = searchEvidence(dataset, { q: 'almost', source })
  expect(ofSource.hits.every((hit) => hit.source === source)).toBe(true)
  expect(ofSource.total).toBeGreaterThan(0)
  const uses = searchEvidence(dataset, { q, type: 'tenure', limit: 500 }).hits.flatMap((hit) => hit.uses)
  expect(uses.every(({ record }) => record.id.startsWith('tenure/'))).toBe(true)
  expect(searchEvidence(dataset, { q: 'almost 300 pieces', knownBy: '2024-09-09' }).total).toBe(0)
  expect(searchEvidence(dataset, { q: 'almost 300 pieces', knownBy: '2024-09-10' }).total).toBe(1)
})

test('pages follow each other and miss nothing', () => {
  const whole = phrasesFor('council')
  const pages: string[] = []
  for (let cursor: string | null = null; ; ) {
    const page: ReturnType<typeof searchEvidence> = searchEvidence(dataset, { q: 'council', limit: 100, cursor })
    pages.push(...page.hits.map(({ phrase }) => phrase))
    if (page.next === null) break
    cursor = page.next
  }
  expect(pages.slice(0, whole.length)).toEqual(whole)
  expect(pages.length).toBe(searchEvidence(dataset, { q: 'council' }).total)
})

test('other values that a source gives are found as such', () => {
  const disputed = allRecords(dataset).flatMap(({ id, disputes }) =>
    disputes.flatMap(({ field, evidence }) => evidence.map(({ phrase, source }) => ({ id, field, phrase, source }))),
  )
  const [first] = disputed
  if (first === undefined) throw new Error('the record disputes nothing')
  const hit = searchEvidence(dataset, { q: `"${first.phrase}"`, limit: 500 }).hits.find(
    ({ source, phrase }) => source === first.source && phrase === first.phrase,
  )
  const use = hit?.uses.find(({ as, record }) => as === 'dispute' && record.id === first.id)
  expect(use?.supports).toEqual([first.field])
})

test('no phrase of any record is out of reach', () => {
  const record = allRecords(dataset).find(({ evidence }) => evidence.length > 3)
  for (const { phrase, source } of record === undefined ? [] : evidenceOfRecord(record)) {
    const { hits } = searchEvidence(dataset, { q: phrase, source, limit: 500 })
    expect(hits.map((hit) => hit.phrase)).toContain(phrase)
  }
})
