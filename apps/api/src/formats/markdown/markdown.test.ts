import { factsOf } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { queries } from '@csto-record/queries'
import MarkdownIt from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { describe, expect, test } from 'vitest'
import { exampleUrl } from '../../endpoints/query.ts'
import { exampleApp, exampleDataset } from '../../testing.ts'

const reader = new MarkdownIt().use(footnotes)
const app = exampleApp()
const record = exampleApp({}, dataset)

/** Markdown as another library reads it: headings, links, the lines of lists, and footnotes with their texts. */
const read = async (path: string, from = app) => {
  const response = await from.request(path)
  expect([response.status, response.headers.get('Content-Type')]).toEqual([
    200,
    'text/markdown; charset=utf-8; variant=GFM',
  ])
  const text = await response.text()
  const html = reader.render(text)
  const [body = '', notes = ''] = html.split('<section class="footnotes">')
  const plain = (part: string) => part.replaceAll(/<sup.*?<\/sup>|<[^>]+>/g, '').replaceAll('&quot;', '"')
  return {
    text,
    html,
    headings: [...body.matchAll(/<h\d>(.*?)<\/h\d>/g)].map(([, heading = '']) => plain(heading)),
    lines: body.split(/<\/?(?:li|ul|p)>/).flatMap((line) => plain(line).trim() || []),
    links: [...body.matchAll(/<a href="(http[^"]+)"/g)].map(([, href]) => href),
    notes: [...notes.matchAll(/<li id="fn\d+"[^>]*>([\s\S]*?)<\/li>/g)].map(([, note = '']) => plain(note).trim()),
  }
}

test('a record tells what it states in words, what is not known, and where it is written', async () => {
  const { headings, lines, links, notes } = await read('/v1/events/2019-05-02-session.md')
  expect(headings).toEqual([
    'The session of 2019-05-02',
    'What sources state',
    'How the record describes and orders it',
  ])
  expect(lines).toEqual(
    expect.arrayContaining([
      'start: 2 May 2019',
      'place: Example City',
      'end: not known',
      'participants: none is told of',
      'kind: session',
    ]),
  )
  expect(links).toContain('https://example.org/places/example-city')
  expect(notes[0]).toContain('Example Gazette, The example, 2 May 2019: “as the example has it”; says: held.')
})

test('a day not known to the day is told so', async () => {
  expect((await read('/v1/events/2019-07-exercise.md')).lines).toContain('start: July 2019, day not known')
})

test('a dispute tells the other value, who gives it and why it is not preferred', async () => {
  const { lines, notes } = await read('/v1/events/2024-11-28-csc-astana.md', record)
  expect(lines).toContainEqual(expect.stringMatching(/^Sources differ: 24 November 2024 \(/))
  expect(notes).toContainEqual(expect.stringContaining('TASS, Kyrgyzstan takes the CSTO chairmanship'))
})

test('questions without an answer stand there with what was looked through', async () => {
  const { headings, lines } = await read('/v1/events/2024-12-03-cccim-27.md', record)
  expect(headings).toContain('Questions that no source seen answers')
  expect(lines).toContainEqual(expect.stringMatching(/^Which documents were signed\? Looked through: /))
})

test('text of the data cannot become markup', async () => {
  const [first, ...others] = exampleDataset.events
  const name = '# <b>A</b> *b* _c_ [d](e) `f` [^1] ![g](h) | ~~i~~'
  const events = [{ ...first!, name, naming: 'given' as const }, ...others]
  const { html, headings } = await read(
    '/v1/events/2019-05-02-session.md',
    exampleApp({}, { ...exampleDataset, events }),
  )
  expect(html).not.toMatch(/<b>|<em>|<code>f|<img|href="e"/)
  expect(headings[0]).toContain('*b* _c_ [d](e)')
})

test('a list tells how many there are, each record, and where the next page is', async () => {
  const { headings, lines, links } = await read('/v1/events.md?limit=2')
  expect(headings.filter((heading) => heading.startsWith('The '))).toEqual([
    'The session of 2019-05-02',
    'The meeting of 2019-06-10',
  ])
  expect(lines).toContain('2 of 4 that were asked for.')
  const next = links.find((href) => href?.includes('cursor=')) ?? ''
  expect((await read(next.replaceAll('&amp;', '&').replace('https://api.example.org', ''))).headings).toContain(
    'The exercise of 2019-07',
  )
})

test('a fact stands with its path, and one that is not known is told so', async () => {
  const { lines } = await read('/v1/facts/event/2019-05-02-session/bodies:body/example-council.md')
  expect(lines).toContain('bodies (Example Council): Example Council bodies:body/example-council')
  expect((await read('/v1/facts/event/2019-05-02-session/chair.md')).lines).toContain(
    'Not known: no source seen tells of it.',
  )
})

test('every fact of a record with evidence is told with a mark of its note', async () => {
  for (const id of ['event/2024-11-28-csc-astana', 'event/2024-12-03-cccim-27'] as const) {
    const event = dataset.events.find((one) => one.id === id)!
    const { notes, text } = await read(`/v1/events/${id.replace('event/', '')}.md`, record)
    const phrases = new Set(factsOf(event).flatMap(({ evidence }) => evidence.map(({ phrase }) => phrase)))
    for (const phrase of phrases) expect(notes.some((note) => note.includes(`“${phrase}”`))).toBe(true)
    expect(text).not.toMatch(/\bnull\b|undefined|\[object/)
  }
})

describe('every query answers in Markdown', () => {
  const asked = queries.flatMap((query) => query.info.examples.map(({ params }) => exampleUrl(query, params)))
  test.each(asked.map((url) => url.replace(/(\?|$)/, '.md$1')))('%s', async (url) => {
    const { headings, text, html, notes } = await read(url, record)
    expect(headings.slice(-1)).toEqual(['Answer'])
    expect(text).not.toMatch(/: null\b|\bundefined\b|\[object/)
    // Every mark has its note: the reader leaves a mark without one as text.
    expect(html).not.toMatch(/\[\^\d+\]/)
    expect(notes.every((note) => note.length > 10)).toBe(true)
  })
})

test('the chair on a day is told by name and page, with the evidence', async () => {
  const { lines, links, notes } = await read('/v1/queries/chair-on.md?date=2021-09-15', record)
  expect(lines).toContainEqual(expect.stringContaining('Tajikistan'))
  expect(lines).toContain('date: 2021-09-15')
  expect(links).toContain('https://example.org/states/tajikistan')
  expect(notes.length).toBeGreaterThan(0)
})
