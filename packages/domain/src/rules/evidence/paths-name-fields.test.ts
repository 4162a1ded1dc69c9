import { describe, expect, test } from 'vitest'
import { citing } from '../support/example.ts'
import { found, problemsOf } from '../testing/found.ts'
import { pathsNameFields } from './paths-name-fields.ts'

const event = (fields: string, evidence: string = citing({ says: 'held' }, 'name'), name = 'A meeting') =>
  `name: ${name}\nkind: meeting\n${fields}${evidence}`

describe('paths of evidence and questions', () => {
  const faults = (fields: string, path: string) =>
    problemsOf(pathsNameFields, { 'events/x.yaml': event(fields, citing({}, 'name', `"${path}"`)) }).map(
      ({ message, tip }) => `${message}: ${tip}`,
    )
  const agenda = 'agenda: [{ key: a, summary: One }, { key: b, summary: Two }]\n'
  test.each([
    ['start: "2019"\n', 'start', null],
    [agenda, 'agenda', null],
    [agenda, 'agenda:b', null],
    ['note: A note\n', 'note', null],
    ['participants: [{ who: state/xanadu }]\n', 'participants:state/xanadu', null],
    ['', 'begin', /^begin is no fact of a event: write one of name, /],
    ['', 'kind', /^kind is no fact/],
    ['', 'start', /^start has no value: give start, or take it out of supports$/],
    ['', 'agenda', /^agenda has no value/],
    ['start: "2019"\n', 'start:x', /^start is no list: write start alone$/],
    [agenda, 'agenda:c', /^agenda has no entry c: write one of a, b$/],
  ])('with %j %s: %s', (fields, path, problem) => {
    const found = faults(fields, path)
    if (problem === null) expect(found).toEqual([])
    else expect(found).toEqual([expect.stringMatching(problem)])
  })
  test.each([
    ['start', 0],
    ['agenda:c', 0],
    ['kind', 0],
    ['note', 0],
    ['begin', 1],
  ])('a question may ask about any field: %s is refused %i times', (field, times) => {
    const open = `open: [{ key: q, field: "${field}", question: Which? }, { key: r, question: Why? }]\n`
    expect(found(pathsNameFields, { 'events/x.yaml': event(open) })).toHaveLength(times)
  })
})
