import { describe, expect, test } from 'vitest'
import { recordById } from './dataset.ts'
import { factsOf, pathOf } from './facts.ts'
import { datasetOf } from './testing.ts'

const event = (more: string) => {
  const dataset = datasetOf({
    'events/a.yaml': `name: A session\nkind: session\n${more}`,
  })
  const record = recordById(dataset, 'event/a')
  return record === undefined ? [] : factsOf(record)
}
const cite = (...supports: readonly string[]) =>
  `  - { source: source/a, phrase: ${supports.length} words, supports: [${supports.join(', ')}] }\n`

describe('what a record states', () => {
  test('is every field of fact that has a value, entry by entry where it is a list', () => {
    const facts = event('start: "2019"\nbodies: [body/x, body/y]\nparticipants: [{ who: person/p }]\n')
    expect(facts.map(pathOf)).toEqual(['start', 'bodies:body/x', 'bodies:body/y', 'participants:person/p'])
  })

  test('does not take in a name that only describes, but one that sources give', () => {
    expect(event('naming: descriptive\n')).toEqual([])
    expect(event('naming: given\n').map(pathOf)).toEqual(['name'])
  })

  test('takes in a note only where evidence supports it', () => {
    expect(event('note: Ours.\n')).toEqual([])
    expect(event(`note: Theirs.\nevidence:\n${cite('note')}`).map(pathOf)).toEqual(['note'])
  })

  test('rests on the evidence of the field, and of the entry', () => {
    const facts = event(`bodies: [body/x, body/y]\nevidence:\n${cite('bodies')}${cite('bodies:body/x', 'start')}`)
    expect(facts.map((fact) => [pathOf(fact), fact.evidence.map(({ phrase }) => phrase)])).toEqual([
      ['bodies:body/x', ['1 words', '2 words']],
      ['bodies:body/y', ['1 words']],
    ])
  })

  test('carries what disputes it', () => {
    const dispute =
      'disputes:\n  - { field: start, value: "2020", reason: undecided, evidence: [{ source: source/a, phrase: x }] }\n'
    expect(event(`start: "2019"\nform: hybrid\n${dispute}`).map(({ disputes }) => disputes.length)).toEqual([1, 0])
  })
})
