import { expect, test } from 'vitest'
import { outcomesAgree } from './events/outcomes-agree.ts'
import { recordsUsed } from './links/records-used.ts'
import { treesSound } from './links/trees-sound.ts'
import { idsFitNames } from './names/ids-fit-names.ts'
import { originsSound } from './sources/origins-sound.ts'
import { sourceUsed } from './sources/source-used.ts'
import { cited, citing, source } from './support/example.ts'
import { found } from './testing/found.ts'

test('a source is cited, or the origin of another', () => {
  const pages = (origin = '') => ({
    'sources/first.yaml': source('first', '2019-05-01'),
    'sources/copy.yaml': source('copy', '2019-05-02', origin),
    'places/c.yaml': `name: C\n${citing({ source: 'source/copy' }, 'name')}`,
  })
  expect(found(sourceUsed, pages())).toEqual(['sources/first.yaml no record cites this source'])
  expect(found(sourceUsed, pages('origin: source/first\n'))).toEqual([])
  const unread = found(sourceUsed, { ...pages(), 'places/bad.yaml': 'name: [\n' })
  expect(unread.filter((one) => !one.startsWith('places/bad.yaml'))).toEqual([])
})
test('a copy is no older than its origin, and no page is its own', () => {
  const copy = (published: string, more = '') => ({
    'sources/first.yaml': source('first', '2019-05-02', more),
    'sources/copy.yaml': source('copy', published, 'origin: source/first\n'),
  })
  expect(found(originsSound, copy('2019-05-02'))).toEqual([])
  expect(found(originsSound, copy('2019-05'))).toEqual([])
  expect(found(originsSound, copy('2019-05-01'))).toHaveLength(1)
  expect(found(originsSound, copy('2019-05-02', 'origin: source/copy\n'))).toHaveLength(2)
  expect(found(originsSound, { 'sources/copy.yaml': source('copy', '2019', 'origin: source/none\n') })).toEqual([])
})
test('nothing is part of itself', () => {
  const body = (parent: string) => `name: B\nparent: ${parent}\n${cited('name')}`
  expect(found(treesSound, { 'bodies/a.yaml': body('body/b'), 'bodies/b.yaml': body('body/a') })).toHaveLength(2)
  expect(
    found(treesSound, { 'bodies/a.yaml': body('body/b'), 'bodies/b.yaml': body('organization/example-pact') }),
  ).toEqual([])
  expect(found(treesSound, { 'bodies/a.yaml': body('body/a') })).toHaveLength(1)
  const part = (of: string) => `name: E\nkind: meeting\npartOf: ${of}\n${cited('name')}`
  expect(found(treesSound, { 'events/a.yaml': part('event/b'), 'events/b.yaml': part('event/a') })).toHaveLength(2)
})
test('a person, a place or a topic has a part in something besides itself', () => {
  const event = (place: string) => `name: E\nkind: meeting\nplace: ${place}\n${cited('name')}`
  const places = (place: string) =>
    found(recordsUsed, { 'events/e.yaml': event(place) }).filter((one) => one.includes('city'))
  expect(places('place/example-city')).toEqual([])
  expect(places('state/xanadu')).toEqual(['places/example-city.yaml no record names this place'])
  const tenure = `tenures:\n  t: { office: Chair, of: body/example-council }\n`
  const jane = (more: string) =>
    found(recordsUsed, { 'persons/jane-example.yaml': `name: Jane Example\n${cited('name')}${more}` }).filter((one) =>
      one.includes('jane'),
    )
  expect(jane('')).toHaveLength(1)
  expect(jane(tenure)).toEqual([])
  const unread = found(recordsUsed, { 'places/bad.yaml': 'name: [\n' })
  expect(unread.filter((one) => !one.startsWith('places/bad.yaml'))).toEqual([])
})
test('an id is made of a word of two letters or more of a name, and that of a term of its state', () => {
  const person = (slug: string, name: string) =>
    found(idsFitNames, { [`persons/${slug}.yaml`]: `name: ${name}\n${cited('name')}` })
  expect(person('li-bo', 'Li Wu')).toEqual([])
  expect(person('x-bo', 'X Wu')).toHaveLength(1)
  expect(person('ann', 'Anna')).toHaveLength(1)
  expect(person('ann', 'Anna\nnames: [{ text: Ann }]')).toEqual([])
  const term = (slug: string) =>
    found(idsFitNames, {
      [`chairmanships/${slug}.yaml`]: `state: state/xanadu\nof: organization/example-pact\n${cited('state')}`,
    })
  expect(term('xanadu-2019')).toEqual([])
  expect(term('yonder-2019')).toEqual(['chairmanships/yonder-2019.yaml the id does not name state/xanadu'])
})
test('a document comes from the event that names it, a part of that or its whole', () => {
  const files = (event: string | null) => ({
    'events/whole.yaml': `name: W\nkind: session\n${cited('name')}`,
    'events/day.yaml': `name: D\nkind: session\npartOf: event/whole\noutcomes: [{ key: a, summary: A, documents: [document/d] }]\n${cited('name')}`,
    'events/hour.yaml': `name: H\nkind: session\npartOf: event/day\n${cited('name')}`,
    'events/other.yaml': `name: O\nkind: session\n${cited('name')}`,
    'documents/d.yaml': `name: D\nkind: decision\n${event === null ? '' : `event: ${event}\n`}${cited('name')}`,
  })
  for (const event of ['event/day', 'event/whole', 'event/hour', null])
    expect(found(outcomesAgree, files(event))).toEqual([])
  expect(found(outcomesAgree, files('event/other'))).toHaveLength(1)
})
