import { recordById } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { cite } from './cited.ts'
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
