import { describe, expect, test } from 'vitest'
import { cited, citing } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { namedFieldsGiven } from './named-fields-given.ts'

const _city = (fields: string) => ({ 'places/c.yaml': `name: City\n${fields}${cited('name')}` })
const event = (fields: string, evidence: string = citing({ says: 'held' }, 'name'), name = 'A meeting') =>
  `name: ${name}\nkind: meeting\n${fields}${evidence}`

describe('what an id or a name says', () => {
  const faults = (slug: string, name: string, fields = '') =>
    found(namedFieldsGiven, { [`events/${slug}.yaml`]: event(fields, citing({ says: 'held' }, 'name'), `"${name}"`) })
  test.each([
    ['2019-04-talks', 'Talks', '', 'the id says 2019-04, and start is not given'],
    ['2019-04-10', 'Talks', '', 'the id says 2019-04-10, and start is not given'],
    ['2019-talks', 'Talks', '', null],
    ['talks-2019-04', 'Talks', '', null],
    ['2019-04-talks', 'Talks', 'start: "2019"\n', null],
    ['2019-04-talks', 'Talks', 'open: [{ key: q, field: start, question: When? }]\n', null],
    ['2019-04-talks', 'Talks', 'open: [{ key: q, field: place, question: Where? }]\n', 'the id says 2019-04'],
    ['talks-example-city', 'Talks', '', 'it is named by Example City, and place is not given'],
    ['example-city-talks', 'Talks', '', null],
    ['talks', 'Talks, Example City', '', 'it is named by Example City'],
    ['talks', 'Talks at Example City, day two', '', 'it is named by Example City'],
    ['talks', 'Talks in Example City: day two', '', 'it is named by Example City'],
    ['talks', 'Talks in Example City hall', '', null],
    ['talks', 'Talks of Example City', '', null],
    ['talks', 'Talks in Example City', 'place: state/xanadu\n', null],
    ['talks', 'Talks in Example City', 'open: [{ key: q, field: place, question: Where? }]\n', null],
  ])('%s, “%s” with %j', (slug, name, fields, message) => {
    const expected = message === null ? [] : [expect.stringContaining(message)]
    expect(faults(slug, name, fields)).toEqual(expected)
  })
  test('both its day and its place are asked for', () => {
    expect(faults('2019-04-talks-example-city', 'Talks')).toHaveLength(2)
  })
})
