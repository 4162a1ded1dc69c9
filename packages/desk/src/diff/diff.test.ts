import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { differenceOf } from './diff.ts'
import { formatDifference } from './format-difference.ts'

const cite = (...supports: readonly string[]) =>
  `evidence:\n  - { source: source/a, phrase: x, supports: [${supports.join(', ')}] }\n`
const files = {
  'sources/a.yaml': 'publisher: A\ntitle: A\nurl: https://example.org/a\nlanguage: en\nkind: news\n',
  'places/bishkek.yaml': `name: Bishkek\n${cite('name')}`,
  'events/a-session.yaml': `name: A session\nkind: session\nstart: "2019-04-03"\nplace: place/bishkek\n${cite('start', 'place')}`,
}
const before = datasetOf(files)
const after = (changed: Readonly<Record<string, string>>) => datasetOf({ ...files, ...changed })

describe('what a change means', () => {
  test('is nothing where nothing differs', () => {
    const none = differenceOf(before, after({}))
    expect(none).toMatchObject({ release: 'none', facts: [], pages: [], queries: [] })
    expect(formatDifference(none)).toBe('This calls for no release: nothing differs.')
  })

  test('is a patch with the fact, its two values, the pages and the queries, where a value is mended', () => {
    const difference = differenceOf(before, after({ 'places/bishkek.yaml': `name: Bishkek City\n${cite('name')}` }))
    expect(difference).toMatchObject({
      release: 'patch',
      facts: [{ id: 'place/bishkek', path: 'name', kind: 'changed', before: 'Bishkek', after: 'Bishkek City' }],
      pages: ['/events/a-session', '/places/bishkek'],
    })
    expect(formatDifference(difference)).toContain('place/bishkek\n  ~ name: Bishkek -> Bishkek City')
  })

  test('names pages as the site has them: a person and a tenure of hers are under people', () => {
    const person = (name: string, office: string) =>
      `name: ${name}\n${cite('name')}tenures:\n  t:\n    office: ${office}\n    of: organization/x\n    evidence:\n      - { source: source/a, phrase: x, supports: [office, of] }\n`
    const one = after({ 'persons/ann.yaml': person('Ann', 'Chair') })
    const named = differenceOf(one, after({ 'persons/ann.yaml': person('Anna', 'Chair') }))
    const seated = differenceOf(one, after({ 'persons/ann.yaml': person('Ann', 'Secretary') }))
    expect([named.pages, seated.pages]).toEqual([['/people/ann'], ['/people/ann']])
  })

  test('is a patch without facts where evidence or a note differs', () => {
    const difference = differenceOf(
      before,
      after({ 'places/bishkek.yaml': `name: Bishkek\n${cite('name')}note: On the Chu.\n` }),
    )
    expect(difference).toMatchObject({ release: 'patch', facts: [], retouched: ['place/bishkek'] })
  })

  test('is minor where a record is added, and shows how many facts it brings', () => {
    const difference = differenceOf(before, after({ 'places/osh.yaml': `name: Osh\n${cite('name')}` }))
    expect(difference).toMatchObject({ release: 'minor', recordsAdded: ['place/osh'] })
    expect(formatDifference(difference)).toContain('+ place/osh, facts: 1')
  })

  test('is major where a record is gone and no redirect says where', () => {
    const { 'events/a-session.yaml': _, ...fewer } = files
    const gone = datasetOf(fewer)
    expect(differenceOf(before, gone)).toMatchObject({ release: 'major', recordsGone: [{ id: 'event/a-session' }] })
    const redirects = [{ from: 'event/a-session', to: null, reason: 'never happened' }] as const
    expect(differenceOf(before, { ...gone, redirects })).toMatchObject({ release: 'minor' })
  })

  test('names the queries that answer in another way', () => {
    const chair = (state: string) =>
      `state: ${state}\nof: organization/csto\nstart: "2021-01-01"\nend: ".."\n${cite('state', 'of', 'start', 'end')}`
    const states = {
      'states/x.yaml': `name: X\n${cite('name')}`,
      'states/y.yaml': `name: Y\n${cite('name')}`,
      'organizations/csto.yaml': `name: CSTO\nkind: subject\n${cite('name')}`,
    }
    const one = after({ ...states, 'chairmanships/x.yaml': chair('state/x') })
    const other = after({ ...states, 'chairmanships/x.yaml': chair('state/y') })
    expect(differenceOf(one, other).queries).toContain('chair-on')
  })
})
