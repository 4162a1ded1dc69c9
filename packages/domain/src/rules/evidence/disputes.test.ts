import { describe, expect, test } from 'vitest'
import { citing } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { disputesDiffer } from './disputes-differ.ts'
import { disputesHavePreferred } from './disputes-have-preferred.ts'

const event = (fields: string, evidence: string = citing({ says: 'held' }, 'name'), kind = 'meeting') =>
  `name: A meeting\nkind: ${kind}\n${fields}${evidence}`
const files = (text: string) => ({ 'events/x.yaml': text })

describe('what is disputed', () => {
  const disputes = (field: string, value = '2019-04-11', phrase = 'another day') =>
    `disputes:\n  - { field: "${field}", value: "${value}", reason: undecided, evidence: [{ source: source/example, phrase: ${phrase} }] }\n`
  const people = 'participants:\n  - { who: state/xanadu }\n'
  const other = '{ who: state/xanadu, roles: [absent] }'
  test.each([
    ['start: "2019-04-10"\n', 'start', 0],
    ['', 'start', 1],
    [people, 'participants:state/xanadu', 0],
    [people, 'participants:state/yonder', 0],
    ['', 'participants:state/xanadu', 1],
    ['start: "2019-04-10"\n', 'end', 1],
  ])('has a value: with %j a dispute of %s is refused %i times', (fields, field, times) => {
    expect(
      found(
        disputesHavePreferred,
        files(
          event(
            fields + disputes(field).replace('"2019-04-11"', field.startsWith('participants') ? other : '"2019-04-11"'),
          ),
        ),
      ),
    ).toHaveLength(times)
  })
  test('differs, and is cited from elsewhere', () => {
    const faults = (dispute: string, ...supports: readonly string[]) =>
      found(
        disputesDiffer,
        files(event(`start: "2019-04-10"\n${dispute}`, citing({ says: 'held', phrase: 'that day' }, ...supports))),
      )
    expect(faults(disputes('start'), 'start')).toEqual([])
    expect(faults(disputes('start', '2019-04-10'), 'start')).toEqual(['events/x.yaml start holds this value itself'])
    const same = disputes('start', '2019-04-11', 'that day')
    expect(faults(same, 'start')).toEqual(['events/x.yaml the value and its dispute cite the same words'])
    expect(faults(same, 'name')).toEqual([])
    expect(faults(same.replace('source/example', 'source/second'), 'start')).toEqual([])
  })
})
