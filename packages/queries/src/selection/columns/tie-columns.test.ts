import type { AnyRecord, RecordType } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { columnsOf, recordTable } from '../record-table.ts'

const base = {
  'states/a.yaml': 'name: A\n',
  'states/b.yaml': 'name: B\n',
  'places/port.yaml': 'name: Port\nstate: state/b\n',
  'organizations/pact.yaml': 'name: Pact\nkind: subject\n',
  'persons/x.yaml':
    'name: X\nstate: state/a\ntenures:\n  head: { office: Head, of: state/a, start: "2020-01-01", end: "2020-12-31" }\n',
}
/** What the columns of ties say of the one record of a type among some files. */
const tied = (type: RecordType, files: Readonly<Record<string, string>>) => {
  const { records, columns } = recordTable(datasetOf({ ...base, ...files }), type)
  return Object.fromEntries(
    [...columns].flatMap(([name, { values }]) => {
      const held = /^(?:states|people)(?::|$)/.test(name)
        ? [...new Set(values(records[0] as AnyRecord))].toSorted()
        : []
      return held.length === 0 ? [] : [[name, held]]
    }),
  )
}
const meeting = (more: string) => ({ 'events/m.yaml': `name: M\nkind: meeting\n${more}` })
const tiedInMeeting = (more: string) => tied('event', meeting(`start: "2020-05-05"\n${more}`))

describe('a meeting counts', () => {
  test('for the state in whose office somebody took part', () => {
    expect(tiedInMeeting('participants:\n  - { who: person/x }\n')).toEqual({
      people: ['person/x'],
      'people:took-part': ['person/x'],
      states: ['state/a'],
      'states:took-part': ['state/a'],
    })
  })
  test('for whoever sent somebody and for no other', () => {
    expect(tiedInMeeting('participants:\n  - { who: person/x, onBehalfOf: state/b }\n')).toEqual({
      people: ['person/x'],
      'people:took-part': ['person/x'],
      states: ['state/b'],
      'states:took-part': ['state/b'],
    })
  })
  test('for a state that took part itself, though somebody else was sent', () => {
    const sent = '  - { who: person/x, onBehalfOf: organization/pact }\n'
    expect(tiedInMeeting(`participants:\n${sent}  - { who: state/b }\n`)['states']).toEqual(['state/b'])
  })
  test.each([
    ['absent', []],
    ['absent, invited', []],
    ['absent, spoke', ['state/b']],
    ['spoke', ['state/b']],
  ])('with the roles %s for the states %j', (roles, states) => {
    expect(tiedInMeeting(`participants:\n  - { who: state/b, roles: [${roles}] }\n`)['states'] ?? []).toEqual(states)
  })
  test('for the chair and for the host as such', () => {
    expect(tiedInMeeting('chair: { who: person/x }\nplace: place/port\n')).toEqual({
      people: ['person/x'],
      'people:chaired': ['person/x'],
      states: ['state/a', 'state/b'],
      'states:chaired': ['state/a'],
      'states:hosted': ['state/b'],
    })
  })
  test('for nobody where it names nobody', () => {
    expect(tiedInMeeting('')).toEqual({})
  })
  test('not for the state of somebody who had left its office by then', () => {
    expect(tied('event', meeting('start: "2021-05-05"\nchair: { who: person/x }\n'))).toEqual({
      people: ['person/x'],
      'people:chaired': ['person/x'],
    })
  })
})

describe('what belongs to a record lends it who spoke', () => {
  const remark = `remarks:\n  r: { speaker: person/x, summary: Said so., about: [state/b] }\n`
  test('as a remark does to its meeting, on the day of that', () => {
    expect(tiedInMeeting(remark)).toEqual({
      people: ['person/x'],
      'people:spoke': ['person/x'],
      states: ['state/a', 'state/b'],
      'states:spoke': ['state/a'],
      'states:subject': ['state/b'],
    })
  })
  test('as a remark on a day without its own is said on that of its meeting', () => {
    expect(tied('remark', meeting(`start: "2021-05-05"\n${remark}`))['states']).toEqual(['state/b'])
  })
  test('as a document does to the meeting that it was made at, and to no other', () => {
    const document = (event: string) => ({
      'documents/d.yaml': `name: D\nkind: list\nparties: [state/b]\nevent: event/${event}\n`,
      'events/other.yaml': 'name: Other\nkind: meeting\n',
    })
    expect(tied('event', { ...meeting(''), ...document('m') })).toMatchObject({ 'states:party': ['state/b'] })
    expect(tied('event', { ...meeting(''), ...document('other') })).toEqual({})
  })
})

test('only types that tie somebody to their records have such columns, each for the ties that they may have', () => {
  const names = (type: RecordType) => [...columnsOf(type).keys()].filter((name) => name.startsWith('states'))
  expect(names('act')).toEqual(['states', 'states:party'])
  expect(names('topic')).toEqual([])
  expect(names('event')).toEqual(expect.arrayContaining(['states:took-part', 'states:chaired', 'states:party']))
})
