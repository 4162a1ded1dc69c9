import { describe, expect, test } from 'vitest'
import { cited, citing, source } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { datesFitIds } from './dates-fit-ids.ts'
import { yearsFitIds } from './years-fit-ids.ts'

const event = (fields: string, more: Parameters<typeof citing>[0] = { says: 'held' }, ...supports: readonly string[]) =>
  `name: A meeting\nkind: meeting\n${fields}${citing(more, 'name', ...supports)}`
const at = (start: string, end?: string) => `start: "${start}"\n${end === undefined ? '' : `end: "${end}"\n`}`
const disputed = (value: string) =>
  `disputes:\n  - { field: start, value: "${value}", reason: undecided, evidence: [{ source: source/example, phrase: another }] }\n`

describe('a year in an id', () => {
  const document = (days: string) => `name: An act\nkind: agreement\n${days}${cited('name')}`
  const ofDocument = (slug: string, days: string) => found(yearsFitIds, { [`documents/${slug}.yaml`]: document(days) })
  test.each([
    ['plan-2018', 'adopted: "2018-12-03"\n', 0],
    ['plan-2018', 'adopted: "2017-12-03"\n', 0],
    ['plan-2018', 'adopted: "2016-12-03"\n', 1],
    ['plan-2018', 'adopted: "2019-01-01"\n', 1],
    ['plan-2018', 'signed: "2019-01-01"\ninForce: "2018"\n', 0],
    ['plan-2018', 'adopted: "2017/2019"\n', 0],
    ['plan', 'adopted: "2016-12-03"\n', 0],
    ['plan-2018', '', 0],
    ['plan-20181', 'adopted: "2010"\n', 0],
    ['plan-2016-2020', 'adopted: "2020-05-05"\n', 0],
    ['plan-1998', 'adopted: "2020-05-05"\n', 1],
    ['plan-2018', 'adopted: "XXXX-05-05"\n', 0],
  ])('of the document %s with %s is refused %i times', (slug, days, times) => {
    expect(ofDocument(slug, days)).toHaveLength(times)
  })
  test('may be one that a dispute gives', () => {
    const other = disputed('2018-05-05').replace('field: start', 'field: adopted')
    expect(ofDocument('plan-2018', `adopted: "2010-05-05"\n${other}`)).toEqual([])
  })
  test.each([
    ['start: "2017"\n', 0],
    ['start: "2010"\nend: "2017"\n', 0],
    ['start: "2010"\nend: "2012"\n', 1],
    ['start: "2010"\nend: ".."\n', 1],
    ['end: ".."\n', 0],
  ])('of a term with %s is refused %i times', (days, times) => {
    const term = `state: state/xanadu\nof: organization/example-pact\n${days}${cited('state', 'of')}`
    expect(found(yearsFitIds, { 'chairmanships/xanadu-2017.yaml': term })).toHaveLength(times)
  })
})

describe('a date in an id', () => {
  test.each([
    ['2019-04-10-talks', at('2019-04-10'), 0],
    ['2019-04-10-talks', at('2019-04'), 0],
    ['2019-04-10-talks', at('2019-04-11'), 1],
    ['2019-04-10-talks', at('2019-04-09'), 1],
    ['2019-04-talks', at('2019-05-01'), 1],
    ['2019-talks', at('2018'), 1],
    ['2019-04-10', at('2019-04-11'), 1],
    ['talks-2019-04-10', at('2019-04-11'), 0],
    ['2019-04-10-talks', '', 0],
    ['2019-04-10-talks', at('2019-04-11') + disputed('2019-04-10'), 0],
    ['2019-13-talks', at('2010'), 0],
  ])('of the event %s with %s is refused %i times', (slug, days, times) => {
    expect(found(datesFitIds, { [`events/${slug}.yaml`]: event(days) })).toHaveLength(times)
  })
  test.each([
    ['gazette-2019-04-10-talks', '2019-04-10', 0],
    ['gazette-2019-04-10', '2019-04-11', 1],
    ['gazette-2019-04-talks', '2010', 0],
    ['gazette-2019-04-10-talks', null, 0],
  ])('of the source %s published %s is refused %i times', (slug, published, times) => {
    expect(found(datesFitIds, { [`sources/${slug}.yaml`]: source('x', published) })).toHaveLength(times)
  })
})
