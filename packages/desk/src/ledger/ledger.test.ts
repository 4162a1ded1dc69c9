import type { Id } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { header, ledgerProblems, readLedger } from './ledger.ts'

const ids = new Set<Id>(['event/2019-04-10-session', 'person/jane-example', 'tenure/jane-example/chair'])
const research = new Map([['structure', 2]])
const ledger = (...rows: readonly string[]) => readLedger([header, ...rows, ''].join('\n'))
const whole = [
  'structure#0\tevent/2019-04-10-session\tbecame\t',
  'structure#1\tperson/jane-example tenure/jane-example/chair\tmerged\tthe start',
]

test('A ledger that sends every record of the research to a record of ours is sound', () => {
  const read = ledger(...whole)
  expect(read.problems).toEqual([])
  expect(read.entries[1]).toMatchObject({ line: 3, ref: 'structure#1', fate: 'merged', note: 'the start' })
  expect(read.entries[1]?.ids).toEqual(['person/jane-example', 'tenure/jane-example/chair'])
  expect(ledgerProblems(read, ids, research)).toEqual([])
})

test('A record of the research that no line tells of is missed, where the research is at hand', () => {
  const read = ledger(...whole.slice(0, 1))
  expect(ledgerProblems(read, ids, research)).toEqual(['structure#1 is missing; add a line that says where it went'])
  expect(ledgerProblems(read, ids, null)).toEqual([])
})

test('A record of the research is told of once', () => {
  const read = ledger(...whole, 'structure#0\tperson/jane-example\tmerged\t')
  expect(ledgerProblems(read, ids, research)).toEqual(['line 4: structure#0 stands in line 2 too; keep one of the two'])
})

test('A line that leads to no record, or of no record, is named', () => {
  const read = ledger(...whole, 'forces#0\tevent/2020-session\tbecame\t')
  expect(ledgerProblems(read, ids, research)).toEqual([
    'line 4: event/2020-session is no record; name where forces#0 went',
    'line 4: the research has no forces#0',
  ])
})

test('What is left out says why, and what is not left out says where it went', () => {
  const read = ledger('structure#0\t\tleft-out\t', 'structure#1\t\tmerged\t')
  expect(ledgerProblems(read, ids, research)).toEqual([
    'line 2: structure#0 was left out without a reason; add it',
    'line 3: structure#1 went nowhere; name a record',
  ])
  expect(ledgerProblems(ledger('structure#0\t\tleft-out\tsaid elsewhere'), ids, null)).toEqual([])
})

test('What is not a ledger is told line by line', () => {
  expect(readLedger('a\tb\nStructure 0\tx\tlost\ty\tz\n').problems).toEqual([
    `line 1: the header is "a\tb", and should be "${header}"`,
    'line 2: "Structure 0" is not written as file#index',
    'line 2: more than four columns',
    'line 2: "lost" is none of became, merged, left-out',
    'line 2: "x" is not an id',
  ])
})
