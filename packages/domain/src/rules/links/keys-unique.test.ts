import { describe, expect, test } from 'vitest'
import { citing, entry } from '../support/example.ts'
import { problemsOf } from '../testing/found.ts'
import { keysUnique } from './keys-unique.ts'

const event = (fields: string, evidence: string = citing({ says: 'held' }, 'name'), name = 'A meeting') =>
  `name: ${name}\nkind: meeting\n${fields}${evidence}`

describe('keys', () => {
  const faults = (path: string, text: string) =>
    problemsOf(keysUnique, { [path]: text }).map(({ place, message, tip }) => `${place} ${message}: ${tip}`)
  test('are given once in a list, and told at the second entry', () => {
    const agenda = (second: string) =>
      event(`agenda:\n  - { key: a, summary: One }\n  - { key: ${second}, summary: Two }\n`)
    expect(faults('events/x.yaml', agenda('b'))).toEqual([])
    expect(faults('events/x.yaml', agenda('a'))).toEqual([
      'events/x.yaml:5:12 agenda has a twice: give it another key, or keep one of the two',
    ])
  })
  test('of a list of ids are the ids', () => {
    expect(faults('events/x.yaml', event('bodies: [body/example-council, body/example-council]\n'))).toEqual([
      'events/x.yaml:3:32 bodies has body/example-council twice: keep one of the two',
    ])
  })
  test('of questions are keys too; evidence may repeat', () => {
    const open = 'open:\n  - { key: a, question: One? }\n  - { key: a, question: Two? }\n'
    expect(faults('events/x.yaml', event(open))).toEqual([
      'events/x.yaml:5:12 open has a twice: give it another key, or keep one of the two',
    ])
    expect(faults('events/x.yaml', event('', citing({}, 'name') + entry({}, 'name')))).toEqual([])
  })
})
