import { datasetOf, exampleFiles } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { knownGaps } from './known-gaps.ts'

const evidence = (supports: string, says = '') =>
  `evidence:\n  - { source: source/example, phrase: as told, supports: [${supports}]${says === '' ? '' : `, says: ${says}`} }\n`
const event = (kind: string, start: string, fields = '', says = 'held') =>
  `name: A ${kind}\nkind: ${kind}\nstart: "${start}"\n${fields}${evidence('start', says)}`
const council = 'bodies: [body/example-council]\n'
const full = `${council}chair: { who: person/jane-example }\nparticipants: [{ who: state/xanadu }]\nagenda: [{ key: a, summary: Trade., topics: [] }]\noutcomes: [{ key: o, summary: Agreed., topics: [], documents: [] }]\n`
const gaps = (files: Readonly<Record<string, string>>, from: string | null = null) =>
  knownGaps(datasetOf({ ...exampleFiles, ...files }), { from })

test('of the meetings held each field that nothing fills is named, and whether somebody asks for it', () => {
  const { meetings } = gaps({
    'events/a.yaml': event('session', '2019-01-01', full),
    'events/b.yaml': event(
      'meeting',
      '2019-02-01',
      `${council}chair: { who: person/jane-example }\nopen:\n  - { key: q, field: agenda, question: What was discussed?, searched: the page }\n`,
    ),
    'events/c.yaml': event('session', '2019-03-01', council, 'planned'),
    'events/d.yaml': event('exercise', '2019-04-01', council),
  })
  expect(meetings).toEqual([
    {
      body: { id: 'body/example-council', name: 'Example Council' },
      held: 2,
      complete: 1,
      lacking: [
        expect.objectContaining({
          record: { id: 'event/b', name: 'A meeting' },
          lacks: ['participants', 'agenda', 'outcomes'],
          asked: ['agenda'],
        }),
      ],
    },
  ])
})

test('an exercise has its strength where the personnel of the whole are told, and not of one state or of arms', () => {
  const figure = (measure: string, more = '') =>
    `figures: [{ key: f, measure: ${measure}, value: 900${more}, on: null }]\n`
  const { exercises } = gaps({
    'events/whole.yaml': event('exercise', '2019-01-01', figure('personnel')),
    'events/arms.yaml': event('exercise', '2019-01-02', figure('tanks')),
    'events/one.yaml': event('exercise', '2019-01-03', figure('personnel', ', whose: state/xanadu')),
    'events/planned.yaml': event('exercise', '2019-01-04', '', 'planned'),
  })
  expect(exercises).toMatchObject({ held: 3, complete: 1 })
  expect(exercises.lacking.map(({ record }) => record.id)).toEqual(['event/arms', 'event/one'])
})

test('from a day on counts what may lie on it or after, and what has no day', () => {
  const files = {
    'events/day.yaml': event('session', '2019-06-30', full),
    'events/month.yaml': event('session', '2019-06', full),
    'events/unknown.yaml': `name: Some session\nkind: session\n${full}${evidence('chair', 'held')}`,
  }
  const held = (from: string) => gaps(files, from).meetings[0]?.held
  expect([held('2019-06-30'), held('2019-07-01')]).toEqual([3, 1])
})

const tenure = (office: string, fields: string) =>
  `tenures:\n  seat:\n    office: ${office}\n    of: state/xanadu\n${fields}    evidence:\n      - { source: source/example, phrase: in office, supports: [office] }\n`
const person = exampleFiles['persons/jane-example.yaml']
const member = `memberships:\n  pact:\n    of: organization/example-pact\n    role: member\n    evidence:\n      - { source: source/example, phrase: a member, supports: [role] }\n`
const principals = (office: string, fields: string, from: string | null = null) =>
  gaps(
    {
      'states/xanadu.yaml': `${exampleFiles['states/xanadu.yaml']}${member}`,
      'persons/jane-example.yaml': `${person}${tenure(office, fields)}`,
    },
    from,
  ).principals

test.each([
  ['Minister of Defence', '    start: "2001"\n    end: ".."\n', []],
  ['Minister of Defence', '    start: "2001"\n    end: "2004"\n', []],
  ['State Secretary of the Security Council', '    start: "2001"\n', [['end']]],
  ['President', '', [['start', 'end']]],
])('%s with %j lacks %j', (office, fields, lacks) => {
  const [of] = principals(office, fields)
  expect(of).toMatchObject({ state: { id: 'state/xanadu' }, tenures: 1, complete: lacks.length === 0 ? 1 : 0 })
  expect(of?.lacking.map((one) => one.lacks)).toEqual(lacks)
})

test('other offices, and those of states that are no members, are no principals', () => {
  expect(principals('Deputy Minister of Defence', '')).toEqual([])
  expect(gaps({ 'persons/jane-example.yaml': `${person}${tenure('President', '')}` }).principals).toEqual([])
})

test('a term counts from a day on where it may have reached it', () => {
  const ended = '    start: "2001"\n    end: "2004-05-06"\n'
  expect(principals('President', ended, '2004-05-06')).toHaveLength(1)
  expect(principals('President', ended, '2004-05-07')).toEqual([])
  expect(principals('President', '    start: "2001"\n    end: ".."\n', '2024-01-01')).toHaveLength(1)
  expect(principals('President', '', '2024-01-01')).toHaveLength(1)
})
