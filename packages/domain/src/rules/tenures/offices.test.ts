import { describe, expect, test } from 'vitest'
import { capacityIsTitle } from '../events/capacity-is-title.ts'
import { citing, nested, source } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { attestedInOffice } from './attested-in-office.ts'
import { electionStartsTerm } from './election-starts-term.ts'

const event = (fields: string, evidence: string = citing({ says: 'held' }, 'name'), kind = 'meeting') =>
  `name: A meeting\nkind: ${kind}\n${fields}${evidence}`
const files = (text: string) => ({ 'events/x.yaml': text })

describe('an office', () => {
  const tenure = (fields: string, phrase: string, supports = 'attested', title?: string) => ({
    'persons/jane-example.yaml': `name: Jane Example\n${nested('tenures', {
      t: `office: Chair\nof: body/example-council\nattested: ["2018-10-10"]\n${fields}${citing({ phrase: `"${phrase}"`, source: 'source/page' }, supports)}`,
    })}`,
    'sources/page.yaml': source('page', '2018-10-10').replace('Example page page', title ?? 'A page'),
  })
  test('is not attested by a page that tells of it as left, in its phrase or its title', () => {
    for (const phrase of ['the former Chair', 'Jane resigned', 'she was relieved of her post', 'отозвана с поста'])
      expect(found(attestedInOffice, tenure('', phrase))).toHaveLength(1)
    expect(found(attestedInOffice, tenure('', 'Chair Jane Example'))).toEqual([])
    expect(found(attestedInOffice, tenure('', 'the former Chair', 'office'))).toEqual([])
    expect(found(attestedInOffice, tenure('', 'Chair Jane', 'attested', 'Former Chair speaks'))).toHaveLength(1)
  })
  test('begins on the day of the vote, where a page of the vote attests it', () => {
    expect(found(electionStartsTerm, tenure('', 'was unanimously elected Chair'))).toHaveLength(1)
    expect(found(electionStartsTerm, tenure('', 'whoever is elected Chair by the members'))).toHaveLength(1)
    expect(found(electionStartsTerm, tenure('', 'was elected Chair'))).toHaveLength(1)
    expect(found(electionStartsTerm, tenure('', 'избрана председателем'))).toHaveLength(1)
    expect(found(electionStartsTerm, tenure('start: "2018"\n', 'was elected Chair'))).toEqual([])
    expect(found(electionStartsTerm, tenure('', 'was elected Chair', 'office'))).toEqual([])
    expect(found(electionStartsTerm, tenure('', 'Chair Jane'))).toEqual([])
  })
  test('is a title, wherever a capacity stands', () => {
    const place = (fields: string) => found(capacityIsTitle, files(event(fields)))
    const comment = 'capacity: "Chair (by video)"'
    expect(place(`chair: { who: state/xanadu, ${comment} }\n`)).toHaveLength(1)
    expect(
      place(`participants: [{ who: state/xanadu, capacity: Chair }, { who: state/yonder, ${comment} }]\n`),
    ).toHaveLength(1)
    const remark = nested('remarks', { r: `speaker: state/xanadu\nsummary: So.\n${comment}\n` })
    expect(found(capacityIsTitle, files(event('') + remark))).toHaveLength(1)
    expect(place('participants: [{ who: state/xanadu, capacity: Deputy Chair }]\n')).toEqual([])
  })
})
