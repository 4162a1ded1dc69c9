import { describe, expect, test } from 'vitest'
import { citing, entry, source } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { disputeReasonsHold } from './dispute-reasons-hold.ts'

const event = (fields: string, evidence: string = citing({ says: 'held' }, 'name'), kind = 'meeting') =>
  `name: A meeting\nkind: ${kind}\n${fields}${evidence}`
const files = (text: string) => ({ 'events/x.yaml': text })

describe('the reason of a dispute', () => {
  const pages = {
    'sources/second.yaml': source('second', '2019-05-03'),
    'sources/third.yaml': source('third', '2019-05-03'),
    'sources/later.yaml': source('later', '2019-05-04'),
    'sources/undated.yaml': source('undated', null),
    'sources/copy.yaml': source('copy', '2019-05-04', 'origin: source/second\n'),
    'sources/elsewhere.yaml': source('elsewhere', '2019-05-04').replace('Example Gazette', 'Another Gazette'),
    'sources/party.yaml': source('party', '2019-05-03', 'publisherParty: body/example-council\n'),
    'sources/act.yaml': source('act', '2019-05-03').replace('kind: news', 'kind: treaty'),
  }
  const faults = (
    reason: string,
    own: readonly string[],
    { other = 'source: source/third', field = 'start', path = 'start', more = {} as Record<string, string> } = {},
  ) => {
    const value = field === 'start' ? '"2019-04-11"' : '{ who: state/xanadu, roles: [absent] }'
    const dispute = `disputes:\n  - { field: "${field}", value: ${value}, reason: ${reason}, evidence: [{ ${other}, phrase: another day }] }\n`
    const evidence = own.map((slug) => entry({ source: `source/${slug}`, phrase: slug, says: 'held', ...more }, path))
    const fields = 'start: "2019-04-10"\nparticipants:\n  - { who: state/xanadu }\n  - { who: state/yonder }\n'
    return found(disputeReasonsHold, { ...pages, ...files(event(fields + dispute, `evidence:\n${evidence.join('')}`)) })
  }
  const majority = 'majority-of-independent-origins'

  test('majority: more origins, of which a copy is none of its own', () => {
    expect(faults(majority, ['second', 'later'])).toEqual([])
    expect(faults(majority, ['second'])).toEqual(['events/x.yaml 1 against 1 independent origins is no majority'])
    expect(faults(majority, ['second', 'copy'])).toHaveLength(1)
  })
  test('majority: of an entry, what is cited for it or its list counts, else what is cited for the others', () => {
    const entryOf = (path: string, own: readonly string[]) =>
      faults(majority, own, { field: 'participants:state/xanadu', path: `"${path}"` })
    expect(entryOf('participants:state/xanadu', ['second', 'later'])).toEqual([])
    expect(entryOf('participants', ['second', 'later'])).toEqual([])
    expect(entryOf('participants:state/yonder', ['second', 'later'])).toEqual([])
    expect(entryOf('start', ['second', 'later'])).toHaveLength(1)
  })
  test('correction: a later page of the same publisher, or on the same word', () => {
    expect(faults('later-correction', ['later'])).toEqual([])
    expect(faults('later-correction', ['second'])).toHaveLength(1)
    expect(faults('later-correction', ['undated'])).toHaveLength(1)
    expect(faults('later-correction', ['second', 'later'])).toEqual([])
    expect(faults('later-correction', ['elsewhere'])).toHaveLength(1)
    const byJane = { more: { by: 'person/jane-example' } }
    expect(faults('later-correction', ['elsewhere'], byJane)).toHaveLength(1)
    const both = { ...byJane, other: 'source: source/third, by: person/jane-example' }
    expect(faults('later-correction', ['elsewhere'], both)).toEqual([])
    expect(faults('later-correction', ['second'], both)).toHaveLength(1)
    expect(
      faults('later-correction', ['elsewhere'], { other: 'source: source/third, by: person/jane-example' }),
    ).toHaveLength(1)
  })
  test('primary document: an act, the page of a party, or the word of one', () => {
    expect(faults('primary-document', ['party'])).toEqual([])
    expect(faults('primary-document', ['act'])).toEqual([])
    expect(faults('primary-document', ['second'])).toHaveLength(1)
    expect(faults('primary-document', ['second'], { more: { by: 'person/jane-example' } })).toEqual([])
    expect(faults('primary-document', ['party'], { more: { manner: 'announced' } })).toHaveLength(1)
  })
  test('undecided: nothing to hold', () => {
    expect(faults('undecided', ['second'])).toEqual([])
  })
})
