import { describe, expect, test } from 'vitest'
import { cited, citing, entry } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { numberFitsName } from './number-fits-name.ts'
import { seriesDefined } from './series-defined.ts'
import { seriesRunsUpwards } from './series-runs-upwards.ts'

const session = (
  start: string | null,
  number: number | null,
  { key = 'sessions', name = 'A session', more = '' } = {},
) =>
  `name: ${name}\nkind: session\nbodies: [body/example-council]\n${start === null ? '' : `start: "${start}"\n`}series: { of: body/example-council, key: ${key}${number === null ? '' : `, number: ${number}`} }\n${citing({ says: 'held' }, 'bodies')}${more}`

describe('the numbers of a series', () => {
  const faults = (...sessions: readonly string[]) =>
    found(seriesRunsUpwards, Object.fromEntries(sessions.map((text, at) => [`events/${'abc'[at]}.yaml`, text])))

  test('rise in time', () => {
    expect(faults(session('2019-04-10', 1), session('2019-05-10', 2))).toEqual([])
    expect(faults(session('2019-05-10', 1), session('2019-04-10', 2))).toEqual([
      'events/a.yaml number 1 on 2019-05-10 comes after number 2 on 2019-04-10 (event/b)',
    ])
  })
  test('may fall where the days may be the same, or are not known', () => {
    expect(faults(session('2019-04', 1), session('2019-04-10', 2))).toEqual([])
    expect(faults(session('2019-04-10', 1), session('2019-04-10', 2))).toEqual([])
    expect(faults(session(null, 1), session('2019-04-10', 2))).toEqual([])
    expect(faults(session('2019-05-10', null), session('2019-04-10', 2))).toEqual([])
  })
  test('are given once each, the later of two being told', () => {
    expect(faults(session('2019-05-10', 2), session('2019-04-10', 2))).toEqual([
      'events/a.yaml event/b has number 2 too',
    ])
    expect(faults(session(null, 2), session(null, 2))).toHaveLength(1)
  })
  test('may be left out by several', () => {
    expect(faults(session('2019-05-10', null), session('2019-06-10', null))).toEqual([])
  })
  test('are held against the one before, wherever the files stand', () => {
    expect(faults(session('2019-06-10', 3), session('2019-04-10', 1), session('2019-05-10', 2))).toEqual([])
    expect(faults(session('2019-06-10', 2), session('2019-04-10', 1), session('2019-05-10', 3))).toHaveLength(1)
  })
})

describe('a series', () => {
  const council = (series: string) =>
    `name: Example Council\nparent: organization/example-pact\n${series}${cited('name', 'parent')}`
  const counted = (numbering: string) =>
    council(`series:\n  - { key: sessions, name: sessions, numbering: ${numbering} }\n`)
  const faults = (definition: string, event: string) =>
    found(seriesDefined, { 'bodies/example-council.yaml': definition, 'events/a.yaml': event })

  test('that counts by year has the year of its event', () => {
    expect(faults(counted('year'), session('2019-04-10', 2019))).toEqual([])
    expect(faults(counted('year'), session('2019-04-10', 2018))).toEqual([
      'events/a.yaml the series counts by year, and this is 2019',
    ])
    expect(faults(counted('year'), session('2019-04-10', null))).toEqual([])
    expect(faults(counted('year'), session(null, 2018))).toEqual([])
  })
  test('without numbers has none, and one with ordinals any', () => {
    expect(faults(counted('none'), session('2019-04-10', 3))).toEqual(['events/a.yaml the series has no numbers'])
    expect(faults(counted('none'), session('2019-04-10', null))).toEqual([])
    expect(faults(counted('ordinal'), session('2019-04-10', 3))).toEqual([])
  })
  test('of a holder that is no record is not looked for, and of a year unknown none is asked', () => {
    expect(found(seriesDefined, { 'events/a.yaml': session(null, 1).replaceAll('example-council', 'none') })).toEqual(
      [],
    )
    expect(faults(counted('year'), session('XXXX-05-05', 2018))).toEqual([])
  })
  test('is to be defined, in one that has others or none', () => {
    const none = found(seriesDefined, { 'bodies/example-council.yaml': council(''), 'events/a.yaml': session(null, 1) })
    expect(none).toEqual(['events/a.yaml body/example-council has no series sessions'])
    expect(faults(counted('ordinal'), session(null, 1, { key: 'meetings' }))).toHaveLength(1)
  })
})

describe('the number of an event', () => {
  const faults = (file: string, text: string) => found(numberFitsName, { [`events/${file}.yaml`]: text })
  test('is that of its name, its id and the phrases that tell its place in the series', () => {
    expect(faults('2019-04-10-council-4', session(null, 4, { name: '4th session' }))).toEqual([])
    expect(faults('2019-04-10-council-3', session(null, 4))).toEqual([
      'events/2019-04-10-council-3.yaml number 4, but the name, the id or a phrase says 3',
    ])
    expect(faults('session', session(null, 4, { name: 'The 3rd session' }))).toHaveLength(1)
    const phrase = (supports: string) => entry({ phrase: 'the 5th session', says: 'held' }, supports)
    expect(faults('session', session(null, 4, { more: phrase('series') }))).toHaveLength(1)
    expect(faults('session', session(null, 4, { more: phrase('bodies') }))).toEqual([])
  })
  test('is not the date of its id, nor a number inside a word or a year', () => {
    expect(faults('2019-04-10-council', session(null, 4))).toEqual([])
    expect(faults('2019-xx-xx-council', session(null, 4))).toEqual([])
    expect(faults('council-2019', session(null, 4))).toEqual([])
    expect(faults('2019-04-b3-talks', session(null, 4))).toEqual([])
  })
  test('need not be given, and may be disputed', () => {
    expect(faults('2019-04-10-council-3', session(null, null))).toEqual([])
    const disputes = (field: string) =>
      `disputes:\n  - { field: ${field}, value: "x", reason: undecided, evidence: [{ source: source/example, phrase: y }] }\n`
    expect(faults('2019-04-10-council-3', session(null, 4, { more: disputes('name') }))).toHaveLength(1)
  })
  test('may be one of which another is told as well', () => {
    const other = `disputes:\n  - { field: series, value: { of: body/example-council, key: sessions, number: 3 }, reason: undecided, evidence: [{ source: source/example, phrase: y }] }\n`
    expect(faults('2019-04-10-council-3', session(null, 4, { more: other }))).toEqual([])
  })
  test('is told once each where several say another', () => {
    expect(faults('2019-04-10-council-3', session(null, 4, { name: '3rd session' }))[0]).toMatch(/says 3$/)
  })
})
