import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { dataset } from '@csto-record/domain/dataset'
import type { CslItem } from '@csto-record/queries/citation'
import { describe, expect, test } from 'vitest'
import { exampleApp } from '../../testing.ts'

const app = exampleApp({}, dataset)
const textAt = async (path: string) => (await app.request(path)).text()
const example = async (path: string) => (await exampleApp().request(path)).text()

/** The reader encodes an address that holds no encoded letter once more. */
const asRead = (url: string): string => (decodeURI(url) === url ? encodeURI(url) : url)
/** The reader knows no doubt about a day, and no date without year. */
const certain = ({ issued }: CslItem) =>
  issued !== undefined && 'date-parts' in issued ? { 'date-parts': issued['date-parts'] } : undefined

describe('every source of the record is read back by another library', () => {
  test.each(['bib', 'ris'])('from .%s with title, publisher, date, address and language', async (suffix) => {
    const items: CslItem[] = JSON.parse(await textAt('/v1/sources.csl.json'))
    const read = new Cite(await textAt(`/v1/sources.${suffix}`)).data
    expect(items).toHaveLength(dataset.sources.length)
    expect(
      read.map(({ title, publisher, issued, URL, language }) => ({ title, publisher, issued, URL, language })),
    ).toEqual(
      items.map((item) => ({
        title: item.title,
        publisher: item.publisher,
        issued: certain(item),
        URL: suffix === 'bib' ? asRead(item.URL) : item.URL,
        language: item.language,
      })),
    )
  })
  test('and from CSL-JSON as the data has it', async () => {
    const items: CslItem[] = JSON.parse(await textAt('/v1/sources.csl.json'))
    expect(items.map(({ id, title, URL }) => [id, title, URL])).toEqual(
      dataset.sources.map(({ id, title, url }) => [id, title, url]),
    )
  })
})

test('Cyrillic stays Cyrillic, and TeX takes nothing for its own', async () => {
  const [source = dataset.sources[0]!] = dataset.sources.filter(({ title }) => title.includes('&'))
  const text = await textAt('/v1/sources.bib')
  expect(text).toMatch(/title = \{\{Реагировать лучше коллективно\}\}/)
  expect(text).toContain(source.title.replaceAll('&', '\\&'))
})

test('a record is cited with its version, the address of its page, and the sources it rests on', async () => {
  const items: CslItem[] = JSON.parse(await example('/v1/events/2019-05-02-session.csl.json'))
  expect(items).toMatchObject([
    {
      id: 'event/2019-05-02-session',
      title: 'The session of 2019-05-02',
      'container-title': 'CSTO Record',
      version: '0.0.1',
      issued: { 'date-parts': [[2025, 6, 30]] },
      URL: 'https://example.org/events/2019-05-02-session',
    },
    { id: 'source/example', publisher: 'Example Gazette', URL: 'https://example.org/a' },
  ])
})

test('the bibliography of a list names each source once; an undated one has no date', async () => {
  const items: CslItem[] = JSON.parse(await example('/v1/events.csl.json'))
  expect(items.map(({ id, issued }) => [id, issued])).toEqual([
    ['source/example', { 'date-parts': [[2019, 5, 2]] }],
    ['source/undated', undefined],
  ])
})

test('the footnote of a fact names the statement, version, address, and the pages it is from', async () => {
  expect(await example('/v1/facts/event/2019-05-02-session/bodies:body/example-council.txt')).toBe(
    '“The session of 2019-05-02: bodies: Example Council,” CSTO Record, version 0.0.1, sources checked up to 30 June 2025, https://example.org/events/2019-05-02-session#fact-bodies:body/example-council. From: Example Gazette, “The example,” 2 May 2019, https://example.org/a.\n',
  )
})

test('the address in a citation is the place of the fact on the page of its record', async () => {
  const [fact]: CslItem[] = JSON.parse(await textAt('/v1/facts/person/valery-semerikov.csl.json'))
  expect(fact?.URL).toBe('https://example.org/people/valery-semerikov#fact-name')
})

test('a fact in dispute tells the other value and who gives it', async () => {
  const text = await textAt('/v1/facts/event/2024-11-28-csc-astana/start.txt')
  expect(text).toContain('Another value of start, 24 November 2024, is given by: TASS, “')
})

test('where nothing is known, the footnote says so', async () => {
  expect(await example('/v1/facts/event/2019-05-02-session/chair.txt')).toContain('no source seen tells of it')
})
