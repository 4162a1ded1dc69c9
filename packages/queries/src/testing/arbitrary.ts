import { type AnyRecord, allRecords, type Dataset, pluralOf, recordTypes } from '@csto-record/domain'
import fc from 'fast-check'
import { commitment, event, maybe, one, people, several, some, span, states, topics } from './arbitrary-matters.ts'
import { type Draw, made, sources } from './arbitrary-record.ts'
import { arbitraryFuzzy, arbitraryName } from './arbitrary-values.ts'
import { printedAs } from './printed.ts'

const recordsOf = (draw: Draw): readonly AnyRecord[] => [
  ...sources.map((id, index) =>
    made(draw, id, {
      publisher: 'Gazette',
      title: draw(arbitraryName),
      url: 'https://example.org/',
      published: draw(fc.option(arbitraryFuzzy)),
      language: 'en',
      kind: 'news',
      standing: one(draw, 'original', 'copy', 'reference'),
      origin: index === 0 ? null : maybe(draw, sources[index - 1]),
    }),
  ),
  ...states.map((id) => made(draw, id, { name: draw(arbitraryName), iso2: maybe(draw, 'XA', 'XB') })),
  ...some(draw, states, 3).map((state) =>
    made(draw, `membership/${state.slice(6)}/csto`, {
      state,
      of: 'organization/csto',
      role: one(draw, 'member', 'observer'),
      ...span(draw),
    }),
  ),
  made(draw, 'organization/csto', { name: draw(arbitraryName), acronym: 'ABC', kind: 'subject' }),
  made(draw, 'body/council', {
    name: draw(arbitraryName),
    parent: 'organization/csto',
    series: [{ key: 'sessions', name: 'sessions', numbering: 'ordinal' }],
  }),
  made(draw, 'force/brigade', { name: draw(arbitraryName), parent: 'organization/csto' }),
  made(draw, 'place/here', { name: draw(arbitraryName), state: maybe(draw, ...states) }),
  ...people.map((id) =>
    made(draw, id, {
      name: draw(arbitraryName),
      names: some(draw, ['Иван Жуков', 'Jean Hugo'], 2).map((text) => ({ text })),
      state: maybe(draw, ...states),
    }),
  ),
  ...several(draw, 4, (index) => {
    const person = one(draw, ...people)
    const of = one(draw, 'organization/csto', 'body/council', ...states)
    return made(draw, `tenure/${person.slice(7)}/k${index}`, {
      person,
      office: 'Chair',
      of,
      ...span(draw),
      attested: draw(fc.uniqueArray(arbitraryFuzzy, { maxLength: 2 })),
    })
  }),
  ...topics.map((id, index) =>
    made(draw, id, {
      name: draw(arbitraryName),
      definition: 'A topic.',
      broader: index === 0 ? null : maybe(draw, topics[index - 1]),
    }),
  ),
  ...[0, 1, 2].map((index) =>
    made(draw, `chairmanship/c${index}`, {
      state: one(draw, ...states),
      of: 'organization/csto',
      ...span(draw),
      takenFrom: maybe(draw, ...states),
    }),
  ),
  ...several(draw, 4, (index) => commitment(draw, index)),
  ...Array.from({ length: 5 }, (_, index) => event(draw, index)),
  ...several(draw, 3, (index) =>
    made(draw, `remark/e${index}/r`, {
      event: `event/e${index}`,
      speaker: one(draw, ...people),
      summary: draw(arbitraryName),
      topics: some(draw, topics, 1),
      about: some(draw, ['event/e1', 'chairmanship/c1'], 2),
    }),
  ),
  ...several(draw, 2, (index) =>
    made(
      draw,
      `document/d${index}`,
      {
        name: draw(arbitraryName),
        kind: 'list',
        signed: draw(fc.option(arbitraryFuzzy)),
        event: maybe(draw, 'event/e2'),
        topics: some(draw, topics, 1),
      },
      ['drafted', 'signed'],
    ),
  ),
]

/** A dataset by the ids of its records. */
export const idsOf = (dataset: Dataset): string =>
  `a dataset of ${allRecords(dataset)
    .map(({ id }) => id)
    .join(', ')}`

const datasetFrom = (records: readonly AnyRecord[]): Dataset => {
  const inOrder = records.toSorted((left, right) => (left.id < right.id ? -1 : 1))
  const collections = recordTypes.map((type) => [pluralOf(type), inOrder.filter((record) => record.type === type)])
  // Every collection is there, as in `assemble`; the mapped type cannot be built entry by entry.
  const made = { version: '0.0.1', asOf: '2003-06-30', redirects: [], ...Object.fromEntries(collections) } as Dataset
  return printedAs(made, idsOf)
}

/** Any small dataset in which every reference leads somewhere and every fact has evidence. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .gen()
  .map((generate) => datasetFrom(recordsOf((arbitrary) => generate(() => arbitrary))))
