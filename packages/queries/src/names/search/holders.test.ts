import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { groundOf } from './ground-of.ts'
import { heldBy } from './holders.ts'
import { readQuestion } from './question.ts'

const person = (...tenures: readonly string[]) =>
  `name: X\ntenures:\n${tenures.map((text, at) => `  t${at}: { ${text} }\n`).join('')}`
const secretary = (days: string) => `office: Secretary General, of: organization/pact, ${days}`
const base = {
  'organizations/pact.yaml':
    'name: Example Pact\nkind: subject\nacronym: EXPA\nseats: [{ office: Secretary General, seats: 1 }]\n',
  'states/xanadu.yaml': 'name: Xanadu\n',
  'states/yonder.yaml': 'name: Yonder\n',
  'bodies/staff.yaml': 'name: Joint Staff\nparent: organization/pact\n',
  'bodies/council.yaml': 'name: Council\nparent: organization/pact\ncomposition: Heads of state\n',
}
const asked = (q: string, files: Readonly<Record<string, string>>) => {
  const dataset = datasetOf({ ...base, ...files }, { asOf: '2025-06-30' })
  const ground = groundOf(dataset)
  return heldBy(ground.offices, readQuestion(ground, q), ground.asOf).map(({ id, kind }) => `${id} ${kind}`)
}

describe('an office', () => {
  const files = {
    'persons/first.yaml': person(secretary('start: "2003-01-01", end: "2010-01-01"')),
    'persons/second.yaml': person(secretary('start: "2010-01-01", end: "2020-01-01"')),
    'persons/now.yaml': person(secretary('start: "2020-01-01", end: ".."')),
  }
  test('leads to who holds it', () => {
    expect(asked('Secretary General', files)).toEqual(['person/now office'])
    expect(asked('who is the Secretary General of EXPA', files)).toEqual(['person/now office'])
  })
  test('leads to those of the year asked for, both ends counted', () => {
    expect(asked('Secretary General 2005', files)).toEqual(['person/first office'])
    expect(asked('Secretary General 2003', files)).toEqual(['person/first office'])
    expect(asked('Secretary General 2010', files)).toEqual(['person/first office', 'person/second office'])
    expect(asked('Secretary General 2002', files)).toEqual([])
    expect(asked('Secretary General 2024', files)).toEqual(['person/now office'])
    expect(asked('Secretary General 31 December 2009', files)).toEqual(['person/first office'])
    expect(asked('Secretary General 1 January 2020', files)).toEqual(['person/now office', 'person/second office'])
    expect(asked('Secretary General 2 January 2010', files)).toEqual(['person/second office'])
  })
  test('leads to those attested in the year asked for, and not to a day without a year', () => {
    const seen = { 'persons/seen.yaml': person(secretary('attested: ["2015-03", "2017-05-05"]')) }
    expect(asked('Secretary General March 2015', seen)).toEqual(['person/seen office'])
    expect(asked('Secretary General 2017', seen)).toEqual(['person/seen office'])
    expect(asked('Secretary General 2016', seen)).toEqual([])
    expect(asked('Secretary General 6 May 2017', seen)).toEqual([])
    expect(asked('Secretary General 5 May', seen)).toEqual([])
  })
  test('leads to those before the holder of today, the latest first', () => {
    expect(asked('former Secretary General', files)).toEqual([
      'person/second office-before',
      'person/first office-before',
    ])
  })
  test('that nobody is known to hold leads to the last in it alone', () => {
    const { 'persons/now.yaml': _, ...over } = files
    expect(asked('Secretary General', over)).toEqual(['person/second office-before'])
    const future = { ...over, 'persons/next.yaml': person(secretary('start: "2026-01-01"')) }
    expect(asked('Secretary General', future)).toEqual(['person/second office-before'])
  })
  test('of a state or a body is asked for by its name; a title that says enough needs none', () => {
    const others = {
      'persons/head.yaml': person('office: President, of: state/xanadu, start: "2020-01-01", end: ".."'),
      'persons/chief.yaml': person('office: Chief of the Joint Staff, of: body/staff, start: "2020-01-01", end: ".."'),
    }
    expect(asked('President of Xanadu', others)).toEqual(['person/head office'])
    expect(asked('President of Yonder', others)).toEqual([])
    expect(asked('President', others)).toEqual([])
    expect(asked('Chief of the Joint Staff', others)).toEqual(['person/chief office'])
  })
  test('of the head of the subject is that of its seat', () => {
    expect(asked('head of EXPA', files)).toContain('person/now office')
    expect(asked('pipes and drums', files)).toEqual([])
    expect(asked('', files)).toEqual([])
  })
})

describe('the chair', () => {
  const term = (state: string, days: string, of = 'organization/pact') => `state: state/${state}\nof: ${of}\n${days}`
  const files = {
    'chairmanships/a.yaml': term('xanadu', 'start: "2022-01-01"\nend: "2022-12-31"\n'),
    'chairmanships/b.yaml': term('yonder', 'start: "2025-01-01"\nend: ".."\n'),
    'chairmanships/c.yaml': term('xanadu', 'start: "2018-01-01"\nend: "2018-12-31"\n'),
    'chairmanships/other.yaml': term('xanadu', 'start: "2025-01-01"\nend: ".."\n', 'body/council'),
    'chairmanships/undated.yaml': term('xanadu', ''),
  }
  test('is held by the term of today, or of the year asked for', () => {
    expect(asked('who chairs EXPA', files)).toEqual(['chairmanship/b chair'])
    expect(asked('chair of EXPA 2022', files)).toEqual(['chairmanship/a chair'])
    expect(asked('chair of EXPA 31 December 2022', files)).toEqual(['chairmanship/a chair'])
    expect(asked('chair of EXPA 1 January 2018', files)).toEqual(['chairmanship/c chair'])
    expect(asked('chair of EXPA 1 January 2023', files)).toEqual([])
    expect(asked('chair of EXPA 2025', files)).toEqual(['chairmanship/b chair'])
    expect(asked('chair of EXPA 2026', files)).toEqual([])
  })
  test('of a state is its terms, the latest first, or the one begun in the year asked for', () => {
    expect(asked('chairmanship of Xanadu', files).slice(0, 2)).toEqual(['chairmanship/a chair', 'chairmanship/c chair'])
    expect(asked('chairmanship of Xanadu 2018', files)).toEqual(['chairmanship/c chair'])
    expect(asked('chairmanship of Xanadu 2019', files)).toEqual([])
    expect(asked('chairmanship of Yonder', files)).toEqual(['chairmanship/b chair'])
  })
})
