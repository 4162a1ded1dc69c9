import { describe, expect, test } from 'vitest'
import type { AnyRecord } from '../record.ts'
import { definitionOf } from '../record.ts'
import { statusOf } from '../status.ts'
import { datasetOf } from '../testing.ts'
import { Chairmanship } from './chairmanship.ts'
import { Commitment } from './commitment.ts'
import { Document } from './document.ts'
import { Event } from './event.ts'
import { Place } from './place.ts'

const fits = (path: string, text: string): boolean => {
  try {
    datasetOf({ [path]: text })
    return true
  } catch {
    return false
  }
}

describe('limits of values', () => {
  const place = (latitude: number, longitude: number) =>
    fits('places/p.yaml', `name: P\ncoordinates: { latitude: ${latitude}, longitude: ${longitude} }\n`)
  test('coordinates lie on the globe', () => {
    expect(Place.type).toBe('place')
    expect([place(90, 180), place(-90, -180), place(0, 0)]).toEqual([true, true, true])
    expect([place(91, 0), place(-91, 0), place(0, 181), place(0, -181)]).toEqual([false, false, false, false])
  })
  const event = (fields: string) => fits('events/e.yaml', `name: E\nkind: meeting\n${fields}`)
  test('evidence supports something, a dispute has evidence, and whoever took part did so in a role', () => {
    const cite = (supports: string) => event(`evidence: [{ source: source/s, phrase: so, supports: [${supports}] }]\n`)
    expect([cite('name'), cite('name, kind'), cite('')]).toEqual([true, true, false])
    const dispute = (evidence: string) =>
      event(`start: "2019"\ndisputes: [{ field: start, value: "2018", reason: undecided, evidence: [${evidence}] }]\n`)
    const citation = '{ source: source/s, phrase: so }'
    expect([dispute(citation), dispute(`${citation}, ${citation}`), dispute('')]).toEqual([true, true, false])
    const roles = (list: string) => event(`participants: [{ who: state/a, roles: [${list}] }]\n`)
    expect([roles('spoke'), roles('spoke, opened'), roles('')]).toEqual([true, true, false])
  })
  test('texts have a letter at least', () => {
    const note = (text: string) => event(`note: "${text}"\n`)
    const question = (text: string) => event(`open: [{ key: q, question: "${text}", searched: "${text}" }]\n`)
    const name = (text: string) => event(`names: [{ text: "${text}" }]\n`)
    for (const one of [note, question, name]) expect([one('x'), one('xx'), one('')]).toEqual([true, true, false])
  })
  test('a follow-up has evidence', () => {
    const followUp = (evidence: string) =>
      fits(
        'chairmanships/t.yaml',
        `state: state/a\nof: organization/o\ncommitments:\n  c: { summary: C, followUps: [{ record: event/e, bearing: advances, evidence: [${evidence}] }] }\n`,
      )
    const citation = '{ source: source/s, phrase: so }'
    expect([followUp(citation), followUp(`${citation}, ${citation}`), followUp('')]).toEqual([true, true, false])
  })
})

describe('life cycles', () => {
  const statusAfter = (head: string, path: string, ...says: readonly string[]) => {
    const evidence = says.map(
      (one, at) => `  - { source: source/s${at}, phrase: so, supports: [name], says: ${one} }\n`,
    )
    const sources = says.map((_, at) => [
      `sources/s${at}.yaml`,
      `publisher: G\ntitle: T\nurl: https://example.org/${at}\npublished: "2019-0${at + 1}"\nlanguage: en\nkind: news\n`,
    ])
    const dataset = datasetOf({ [path]: `${head}evidence:\n${evidence.join('')}`, ...Object.fromEntries(sources) })
    const record: AnyRecord | undefined = [...dataset.events, ...dataset.documents][0]
    return record && statusOf(dataset, record)?.status
  }
  const event = (...says: readonly string[]) => statusAfter('name: E\nkind: meeting\n', 'events/e.yaml', ...says)
  const document = (...says: readonly string[]) => statusAfter('name: D\nkind: plan\n', 'documents/d.yaml', ...says)
  test('an event that was held stays so; of plans, put-offs and calls-off the last counts', () => {
    expect([event('held', 'under-way'), event('under-way', 'planned'), event('held', 'cancelled')]).toEqual([
      'held',
      'under-way',
      'held',
    ])
    for (const [first, last] of [
      ['planned', 'postponed'],
      ['postponed', 'planned'],
      ['cancelled', 'planned'],
      ['planned', 'cancelled'],
      ['postponed', 'cancelled'],
      ['cancelled', 'postponed'],
    ] as const)
      expect(event(first, last)).toBe(last)
  })
  test('a document goes from plan to force, and never back', () => {
    const stages = ['planned', 'drafted', 'adopted', 'signed', 'in-force'] as const
    for (const [at, later] of stages.slice(1).entries()) {
      const earlier = stages[at] ?? 'planned'
      expect([document(earlier, later), document(later, earlier)]).toEqual([later, later])
    }
  })
  test('have the stages that evidence may say', () => {
    expect(Object.keys(Event.stages ?? {})).toEqual(['planned', 'under-way', 'held', 'postponed', 'cancelled'])
    expect(Object.keys(Document.stages ?? {})).toEqual(['planned', 'drafted', 'adopted', 'signed', 'in-force'])
    expect(Commitment.stages).toEqual({ declared: 0, advanced: 1, fulfilled: 2, dropped: 2 })
  })
})

test('a term in the chair is called by its state and its last year, or else its first', () => {
  const caption = (days: string) => {
    const [term] = datasetOf({ 'chairmanships/t.yaml': `state: state/a\nof: organization/o\n${days}` }).chairmanships
    return term && Chairmanship.caption(term as never, () => 'Xanadu')
  }
  expect(caption('start: "2018-11-01"\nend: "2019-11-01"\n')).toBe('Xanadu in the chair (2019)')
  expect(caption('start: "2018-11-01"\nend: ".."\n')).toBe('Xanadu in the chair (2018)')
  expect(caption('')).toBe('Xanadu in the chair')
})

test('what is called by a field of its own is called by that', () => {
  const [place] = datasetOf({ 'places/p.yaml': 'name: Town\n' }).places
  expect(definitionOf('place').caption(place as never, () => '')).toBe('Town')
})
