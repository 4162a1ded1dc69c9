import { dataset } from '@csto-record/domain/dataset'
import { describe, expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { yearbook } from './yearbook.ts'

describe('the example', () => {
  const ids = (year: number, knownBy: string | null = null) =>
    yearbook(example, { year, knownBy }).events.map(({ id }) => id)

  test('events of the year stand in order of time, a month without a day among them, and none of another year', () => {
    expect(ids(2019)).toEqual(['event/2019-04-session-3', 'event/2019-09-games'])
  })
  test('what still runs stands in the years after the one in which it began', () => {
    expect(ids(2020)).toContain('event/2020-01-watch')
    expect(ids(2021)).toContain('event/2020-01-watch')
    expect(ids(2019)).not.toContain('event/2020-01-watch')
  })
  test('an event without a year is in no year', () => {
    expect(ids(2019)).not.toContain('event/undated-training')
  })
  test('both states that chaired in a year stand in it, in order of time, with what was promised for their terms', () => {
    const { chairs, promises } = yearbook(example, { year: 2019 })
    expect(chairs.map(({ state }) => state.name)).toEqual(['Yonder', 'Xanadu'])
    expect(promises.map(({ summary }) => summary)).toEqual([
      'Mend the bridge.',
      'Close the smugglers’ road.',
      'Sing together.',
      'Watch the smugglers’ road.',
    ])
  })
  test('a year in which nothing is on record is empty, not wrong', () => {
    expect(yearbook(example, { year: 1500 })).toMatchObject({ chairs: [], officers: [], events: [], documents: [] })
  })
})

describe('the record', () => {
  test('documents of 2021 tell which act lies in the year', () => {
    const { documents } = yearbook(dataset, { year: 2021 })
    const protocol = documents.find(({ document }) => document.id === 'document/peacekeeping-amendments-protocol-2021')
    expect(protocol?.acts).toContainEqual(expect.objectContaining({ act: 'signed', certainty: 'yes' }))
  })
  test('two states surely chaired in 2021: Tajikistan until the session of September, Armenia from it', () => {
    const { chairs } = yearbook(dataset, { year: 2021 })
    const sure = chairs.filter(({ certainty }) => certainty === 'yes')
    expect(sure.map(({ state }) => state.name)).toEqual(['Tajikistan', 'Armenia'])
    expect(chairs.every(({ evidence }) => evidence.length > 0)).toBe(true)
  })
  test('the Secretary General of the year is among those in office, as sure as on the surest day', () => {
    const { officers } = yearbook(dataset, { year: 2024 })
    const head = officers.find(({ office }) => office === 'Secretary General')
    expect(head).toMatchObject({ person: { name: 'Imangali Tasmagambetov' }, certainty: 'yes' })
  })
  test('what was not known by a day is not in the year as known on it', () => {
    const known = yearbook(dataset, { year: 2024, knownBy: '2024-01-31' })
    expect(known.events.length).toBeLessThan(yearbook(dataset, { year: 2024 }).events.length)
  })
  test('a year that is none is refused', () => {
    expect(() => yearbook(dataset, { year: 24 })).toThrow(/year/)
  })
})
