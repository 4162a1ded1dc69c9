import { asDay } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { bibtex, cslJson, plainCitation } from './citation.ts'

const page = {
  title: 'Decision 50% & more_{x}',
  url: 'https://example.org/events/a',
  id: 'event/a',
  version: '1.2.0',
  asOf: asDay('2026-02-13'),
} as const

test('a citation names the page, the version, the day of the sources and the address', () => {
  expect(plainCitation(page)).toBe(
    'CSTO Record, “Decision 50% & more_{x}”, version 1.2.0, sources checked up to 13 February 2026, https://example.org/events/a',
  )
})
test('in BibTeX, characters that TeX keeps for itself are made harmless', () => {
  expect(bibtex(page)).toContain(String.raw`title = {{Decision 50\% \& more\_\{x\}}}`)
  expect(bibtex(page)).toContain('@misc{csto-record-event-a-1.2.0,')
})
test('CSL-JSON has the day in parts', () => {
  expect(JSON.parse(cslJson(page))).toMatchObject([{ id: 'event/a', issued: { 'date-parts': [[2026, 2, 13]] } }])
  expect(JSON.parse(cslJson({ ...page, id: null }))).toMatchObject([{ type: 'dataset' }])
})
