import { describe, expect, test } from 'vitest'
import { expectedNotPresent } from '../stages/expected-not-present.ts'
import { cited, citing, entry, nested } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { absentTookNoPart } from './absent-took-no-part.ts'
import { speakerTookPart } from './speaker-took-part.ts'

const event = (fields: string, evidence: string = citing({ says: 'held' }, 'name'), kind = 'meeting') =>
  `name: A meeting\nkind: ${kind}\n${fields}${evidence}`
const files = (text: string) => ({ 'events/x.yaml': text })

describe('who was there', () => {
  const faults = (roles: string, evidence: string, who = 'state/yonder') =>
    found(expectedNotPresent, files(event(`participants:\n  - { who: ${who}, roles: [${roles}] }\n`, evidence))).length
  const held = (more: object, path = 'participants') =>
    `${citing({ says: 'held' }, 'name')}${entry({ phrase: 'x', ...more }, path)}`
  test('is not told by a plan', () => {
    expect(faults('took-part', citing({ says: 'planned' }, 'participants'))).toBe(1)
    for (const roles of ['expected', 'invited', 'absent'])
      expect(faults(roles, citing({ says: 'planned' }, 'participants'))).toBe(0)
    expect(faults('expected, spoke', citing({ says: 'planned' }, 'participants'))).toBe(1)
    for (const says of ['cancelled', 'postponed']) expect(faults('spoke', citing({ says }, 'name'))).toBe(1)
  })
  test('is told by one report, though others announced it', () => {
    expect(faults('spoke', held({ manner: 'announced' }))).toBe(1)
    expect(faults('spoke', held({ says: 'planned' }))).toBe(1)
    expect(faults('spoke', held({}))).toBe(0)
    expect(faults('spoke', `${held({ manner: 'announced' })}${entry({ phrase: 'y' }, 'participants')}`)).toBe(0)
    expect(faults('spoke', held({ manner: 'announced' }, '"participants:state/yonder"'))).toBe(1)
    expect(faults('spoke', held({ manner: 'announced' }, 'name'))).toBe(0)
  })
  test('was not absent and yet did something', () => {
    const absent = (roles: string, fields = '', more = '') =>
      found(
        absentTookNoPart,
        files(event(`participants:\n  - { who: person/jane-example, roles: [${roles}] }\n${fields}`) + more),
      )
    expect(absent('absent')).toEqual([])
    expect(absent('spoke')).toEqual([])
    expect(absent('absent, spoke')).toEqual(['events/x.yaml person/jane-example was absent, and yet took part'])
    expect(absent('absent', 'chair: { who: person/jane-example }\n')).toHaveLength(1)
    expect(absent('absent', 'chair: { who: state/xanadu }\n')).toEqual([])
    const remark = (speaker: string) => nested('remarks', { r: `speaker: ${speaker}\nsummary: So.\n` })
    expect(absent('absent', '', remark('person/jane-example'))).toEqual([
      'events/x.yaml person/jane-example was absent, and yet spoke',
    ])
    expect(absent('absent', '', remark('state/xanadu'))).toEqual([])
  })
  test('is among the participants, or in the chair, where somebody spoke', () => {
    const spoke = (speaker: string, fields: string, kind = 'meeting', more = '') =>
      found(
        speakerTookPart,
        files(
          event(fields, cited('name'), kind) + nested('remarks', { r: `speaker: ${speaker}\nsummary: So.\n${more}` }),
        ),
      ).length
    const jane = 'participants: [{ who: person/jane-example, onBehalfOf: state/xanadu }]\n'
    expect(spoke('person/jane-example', jane)).toBe(0)
    expect(spoke('state/xanadu', jane)).toBe(0)
    expect(spoke('state/yonder', jane)).toBe(1)
    expect(spoke('state/yonder', `${jane}chair: { who: state/yonder }\n`)).toBe(0)
    expect(spoke('body/example-council', `${jane}bodies: [body/example-council]\n`)).toBe(0)
    expect(spoke('state/yonder', '')).toBe(0)
    expect(spoke('state/yonder', jane, 'statement')).toBe(0)
    expect(spoke('state/yonder', jane, 'meeting', 'on: "2019-04-11"\n')).toBe(0)
  })
})
