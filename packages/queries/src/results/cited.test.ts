import { recordById } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { cite, citeDisputes, refOrNull } from './cited.ts'
import { evidenceFor } from './evidence-for.ts'

const session = recordById(example, 'event/2019-04-session-3')
const cited = session === undefined ? [] : cite(example, evidenceFor(session, 'chair'))

test('a citation carries its source, and what it is cited for', () => {
  expect(cited[0]).toMatchObject({
    source: 'source/report-2019',
    title: 'What was held',
    says: 'held',
    supports: expect.arrayContaining(['chair']),
  })
})
test('a reprint counts under the origin that it copies', () => {
  expect(cited.map(({ source }) => source)).toEqual(['source/report-2019', 'source/reprint-2019'])
  expect(new Set(cited.map(({ origin }) => origin))).toEqual(new Set(['source/report-2019']))
})
test('a citation of a source that the dataset lacks is left out', () => {
  const [first] = session?.evidence ?? []
  expect(cite(example, first === undefined ? [] : [{ ...first, source: 'source/unheard-of' }])).toEqual([])
})
test('what is cited beside a value says nothing of a stage, and supports no field by name', () => {
  const bare = {
    source: 'source/report-2019',
    paragraph: 3,
    phrase: 'so',
    by: null,
    manner: 'reported',
    note: 'N',
  } as const
  expect(cite(example, [bare])).toEqual([
    expect.objectContaining({ says: null, supports: [], by: null, paragraph: 3, note: 'N' }),
  ])
  expect(cite(example, [{ ...bare, by: 'state/yonder' }])[0]?.by).toEqual({ id: 'state/yonder', name: 'Yonder' })
})
test('a dispute keeps what is disputed, why, and the pages that say so', () => {
  const evidence = [
    { source: 'source/report-2019', paragraph: null, phrase: 'so', by: null, manner: 'reported', note: null } as const,
  ]
  const dispute = { field: 'start', value: '2019', reason: 'undecided', note: null, evidence } as const
  expect(citeDisputes(example, [dispute])).toEqual([
    { field: 'start', value: '2019', reason: 'undecided', note: null, evidence: cite(example, evidence) },
  ])
  expect(refOrNull(example, null)).toBeNull()
})
