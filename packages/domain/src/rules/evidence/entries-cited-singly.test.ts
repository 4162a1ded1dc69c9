import { describe, expect, test } from 'vitest'
import { citing, entry } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { entriesCitedSingly } from './entries-cited-singly.ts'

const event = (fields: string, evidence: string = citing({ says: 'held' }, 'name'), kind = 'meeting') =>
  `name: A meeting\nkind: ${kind}\n${fields}${evidence}`
const files = (text: string) => ({ 'events/x.yaml': text })

describe('entries of a list', () => {
  const faults = (fields: string, ...supports: readonly string[]) =>
    found(
      entriesCitedSingly,
      files(event(fields, `evidence:\n${supports.map((path) => entry({ phrase: path }, path)).join('')}`)),
    )
  const list = (field: string, one: (key: string) => string, keys: readonly string[]) =>
    `${field}:\n${keys.map((key) => `  - { ${one(key)} }\n`).join('')}`
  const agenda = (...keys: readonly string[]) => list('agenda', (key) => `key: ${key}, summary: ${key}`, keys)
  const outcomes = (...keys: readonly string[]) => list('outcomes', (key) => `key: ${key}, summary: ${key}`, keys)
  const figures = list('figures', (key) => `key: ${key}, measure: ${key}, value: 5`, ['a', 'b'])
  const people = 'participants: [{ who: state/xanadu }, { who: state/yonder }]\n'
  const bodies = 'bodies: [body/example-council, organization/example-pact]\n'
  test('of matters and outcomes are cited one by one, where there are two', () => {
    expect(faults(agenda('a', 'b'), 'agenda')).toEqual(['events/x.yaml supports all of agenda at once'])
    expect(faults(agenda('a'), 'agenda')).toEqual([])
    expect(faults(agenda('a', 'b'), 'agenda:a', 'agenda:b')).toEqual([])
    expect(faults(outcomes('a', 'b'), 'outcomes')).toHaveLength(1)
  })
  test.each([
    ['figures', figures],
    ['participants', people],
    ['bodies', bodies],
  ])('of %s may be cited at once by one page, not by two', (field, fields) => {
    expect(faults(fields, field)).toEqual([])
    expect(faults(fields, field, field)).toHaveLength(2)
  })
})
