import { expect, test } from 'vitest'
import { recordById } from './dataset.ts'
import { referencesOf } from './references.ts'
import { datasetOf } from './testing.ts'

test('every id that a record names is found with its place, in evidence, disputes and lists, and none in prose', () => {
  const dataset = datasetOf({
    'events/a.yaml': `name: A session
kind: session
place: place/x
participants: [{ who: person/p, onBehalfOf: state/s }]
note: place/y is not named here
disputes:
  - { field: place, value: place/z, reason: undecided, evidence: [{ source: source/b, phrase: x }] }
evidence:
  - { source: source/a, phrase: place/q, supports: ["participants:person/p"] }
`,
  })
  const record = recordById(dataset, 'event/a')
  const found = record === undefined ? [] : referencesOf(record).map(({ to, path }) => [to, path.join('.')])
  expect(found.toSorted()).toEqual([
    ['person/p', 'participants.0.who'],
    ['place/x', 'place'],
    ['place/z', 'disputes.0.value'],
    ['source/a', 'evidence.0.source'],
    ['source/b', 'disputes.0.evidence.0.source'],
    ['state/s', 'participants.0.onBehalfOf'],
  ])
})
