import { describe, expect, test } from 'vitest'
import { cited, citing, nested } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { happenedBeforeTold } from './happened-before-told.ts'

const event = (fields: string, evidence: string = citing({ says: 'held' }, 'name'), kind = 'meeting') =>
  `name: A meeting\nkind: ${kind}\n${fields}${evidence}`
const files = (text: string) => ({ 'events/x.yaml': text })

describe('a page older than what it tells', () => {
  const jane = (start: string, more: Parameters<typeof citing>[0], ...supports: readonly string[]) =>
    found(happenedBeforeTold, {
      'persons/jane-example.yaml': `name: Jane Example\n${cited('name')}${nested('tenures', {
        t: `office: Chair\nof: body/example-council\nstart: "${start}"\n${citing(more, ...supports)}`,
      })}`,
    }).length
  test('has announced it, from the day after it was published', () => {
    expect(jane('2019-05-02', {}, 'start')).toBe(0)
    expect(jane('2019-05-03', {}, 'start')).toBe(1)
    expect(jane('2019-05', {}, 'start')).toBe(0)
    expect(jane('2019-05-03', { manner: 'announced' }, 'start')).toBe(0)
    expect(jane('2019-05-03', {}, 'office')).toBe(0)
  })
  test('may say that it was planned, and is no evidence where it says something done', () => {
    const document = (says: string) =>
      found(happenedBeforeTold, {
        'documents/d.yaml': `name: D\nkind: plan\nadopted: "2019-06-01"\n${citing({ says }, 'adopted')}`,
      }).length
    expect(['planned', 'drafted', 'adopted'].map(document)).toEqual([0, 0, 1])
  })
  test('tells of the entries of a list by their days, and nothing of events', () => {
    const attested = (supports: string) =>
      found(happenedBeforeTold, {
        'persons/jane-example.yaml': `name: Jane Example\n${nested('tenures', {
          t: `office: Chair\nof: body/example-council\nattested: ["2019-05-01", "2019-06-01"]\n${citing({}, supports)}`,
        })}`,
      }).length
    expect(attested('attested')).toBe(1)
    expect(attested('"attested:2019-06-01"')).toBe(1)
    expect(attested('"attested:2019-05-01"')).toBe(0)
    expect(found(happenedBeforeTold, files(event('start: "2019-06-01"\n', citing({ says: 'held' }, 'start'))))).toEqual(
      [],
    )
  })
})
