import { describe, expect, test } from 'vitest'
import { absentTookNoPart } from './events/absent-took-no-part.ts'
import { capacityIsTitle } from './events/capacity-is-title.ts'
import { speakerTookPart } from './events/speaker-took-part.ts'
import { disputeReasonsHold } from './evidence/dispute-reasons-hold.ts'
import { disputesDiffer } from './evidence/disputes-differ.ts'
import { disputesHavePreferred } from './evidence/disputes-have-preferred.ts'
import { entriesCitedSingly } from './evidence/entries-cited-singly.ts'
import { doneNotPlanned } from './stages/done-not-planned.ts'
import { expectedNotPresent } from './stages/expected-not-present.ts'
import { happenedBeforeTold } from './stages/happened-before-told.ts'
import { toldByReport } from './stages/told-by-report.ts'
import { cited, citing, entry, nested, source } from './support/example.ts'
import { attestedInOffice } from './tenures/attested-in-office.ts'
import { electionStartsTerm } from './tenures/election-starts-term.ts'
import { found } from './testing/found.ts'

const event = (fields: string, evidence: string = citing({ says: 'held' }, 'name'), kind = 'meeting') =>
  `name: A meeting\nkind: ${kind}\n${fields}${evidence}`
const files = (text: string) => ({ 'events/x.yaml': text })

describe('the reason of a dispute', () => {
  const pages = {
    'sources/second.yaml': source('second', '2019-05-03'),
    'sources/third.yaml': source('third', '2019-05-03'),
    'sources/later.yaml': source('later', '2019-05-04'),
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

describe('what is disputed', () => {
  const disputes = (field: string, value = '2019-04-11', phrase = 'another day') =>
    `disputes:\n  - { field: "${field}", value: "${value}", reason: undecided, evidence: [{ source: source/example, phrase: ${phrase} }] }\n`
  const people = 'participants:\n  - { who: state/xanadu }\n'
  const other = '{ who: state/xanadu, roles: [absent] }'
  test.each([
    ['start: "2019-04-10"\n', 'start', 0],
    ['', 'start', 1],
    [people, 'participants:state/xanadu', 0],
    [people, 'participants:state/yonder', 0],
    ['', 'participants:state/xanadu', 1],
    ['start: "2019-04-10"\n', 'end', 1],
  ])('has a value: with %j a dispute of %s is refused %i times', (fields, field, times) => {
    expect(
      found(
        disputesHavePreferred,
        files(
          event(
            fields + disputes(field).replace('"2019-04-11"', field.startsWith('participants') ? other : '"2019-04-11"'),
          ),
        ),
      ),
    ).toHaveLength(times)
  })
  test('differs, and is cited from elsewhere', () => {
    const faults = (dispute: string, ...supports: readonly string[]) =>
      found(
        disputesDiffer,
        files(event(`start: "2019-04-10"\n${dispute}`, citing({ says: 'held', phrase: 'that day' }, ...supports))),
      )
    expect(faults(disputes('start'), 'start')).toEqual([])
    expect(faults(disputes('start', '2019-04-10'), 'start')).toEqual(['events/x.yaml start holds this value itself'])
    const same = disputes('start', '2019-04-11', 'that day')
    expect(faults(same, 'start')).toEqual(['events/x.yaml the value and its dispute cite the same words'])
    expect(faults(same, 'name')).toEqual([])
    expect(faults(same.replace('source/example', 'source/second'), 'start')).toEqual([])
  })
})

describe('entries of a list', () => {
  const faults = (fields: string, ...supports: readonly string[]) =>
    found(
      entriesCitedSingly,
      files(event(fields, `evidence:\n${supports.map((path) => entry({ phrase: path }, path)).join('')}`)),
    )
  const list = (field: string, one: (key: string) => string, keys: readonly string[]) =>
    `${field}:\n${keys.map((key) => `  - { ${one(key)} }\n`).join('')}`
  const agenda = (...keys: readonly string[]) => list('agenda', (key) => `key: ${key}, summary: ${key}`, keys)
  const outcomes = (...keys: readonly string[]) => list('outcomes', (key) => `key: ${key}, summary: ${key}`, keys)
  const figures = list('figures', (key) => `key: ${key}, measure: ${key}, value: 5`, ['a', 'b'])
  const people = 'participants: [{ who: state/xanadu }, { who: state/yonder }]\n'
  const bodies = 'bodies: [body/example-council, organization/example-pact]\n'
  test('of matters and outcomes are cited one by one, where there are two', () => {
    expect(faults(agenda('a', 'b'), 'agenda')).toEqual(['events/x.yaml supports all of agenda at once'])
    expect(faults(agenda('a'), 'agenda')).toEqual([])
    expect(faults(agenda('a', 'b'), 'agenda:a', 'agenda:b')).toEqual([])
    expect(faults(outcomes('a', 'b'), 'outcomes')).toHaveLength(1)
  })
  test.each([
    ['figures', figures],
    ['participants', people],
    ['bodies', bodies],
  ])('of %s may be cited at once by one page, not by two', (field, fields) => {
    expect(faults(fields, field)).toEqual([])
    expect(faults(fields, field, field)).toHaveLength(2)
  })
})

describe('a page older than what it tells', () => {
  const jane = (start: string, more: Parameters<typeof citing>[0], ...supports: readonly string[]) =>
    found(happenedBeforeTold, {
      'persons/jane-example.yaml': `name: Jane Example\n${cited('name')}${nested('tenures', {
        t: `office: Chair\nof: body/example-council\nstart: "${start}"\n${citing(more, ...supports)}`,
      })}`,
    }).length
  test('has announced it, from the day after it was published', () => {
    expect(jane('2019-05-02', {}, 'start')).toBe(0)
    expect(jane('2019-05-03', {}, 'start')).toBe(1)
    expect(jane('2019-05', {}, 'start')).toBe(0)
    expect(jane('2019-05-03', { manner: 'announced' }, 'start')).toBe(0)
    expect(jane('2019-05-03', {}, 'office')).toBe(0)
  })
  test('may say that it was planned, and is no evidence where it says something done', () => {
    const document = (says: string) =>
      found(happenedBeforeTold, {
        'documents/d.yaml': `name: D\nkind: plan\nadopted: "2019-06-01"\n${citing({ says }, 'adopted')}`,
      }).length
    expect(['planned', 'drafted', 'adopted'].map(document)).toEqual([0, 0, 1])
  })
  test('tells of the entries of a list by their days, and nothing of events', () => {
    const attested = (supports: string) =>
      found(happenedBeforeTold, {
        'persons/jane-example.yaml': `name: Jane Example\n${nested('tenures', {
          t: `office: Chair\nof: body/example-council\nattested: ["2019-05-01", "2019-06-01"]\n${citing({}, supports)}`,
        })}`,
      }).length
    expect(attested('attested')).toBe(1)
    expect(attested('"attested:2019-06-01"')).toBe(1)
    expect(attested('"attested:2019-05-01"')).toBe(0)
    expect(found(happenedBeforeTold, files(event('start: "2019-06-01"\n', citing({ says: 'held' }, 'start'))))).toEqual(
      [],
    )
  })
})

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

describe('what a held event rests on', () => {
  const figures = (measure: string) => `figures: [{ key: troops, measure: ${measure}, value: 3500 }]\n`
  const faults = (fields: string, path: string, more: object = { manner: 'announced' }, says = 'held') =>
    found(
      toldByReport,
      files(event(fields, `${citing({ says }, 'name')}${entry({ phrase: 'x', ...more }, `"${path}"`)}`)),
    )
  test('is a report, for its chair, its outcomes and its figures', () => {
    expect(faults(figures('troops'), 'figures:troops')).toEqual([
      'events/x.yaml figures:troops rests on an announcement alone, and the event was held',
    ])
    expect(faults(figures('troops'), 'figures:troops', { says: 'planned' })).toHaveLength(1)
    expect(faults(figures('troops'), 'figures:troops', {})).toEqual([])
    expect(faults('chair: { who: state/xanadu }\n', 'chair')).toHaveLength(1)
    expect(faults('outcomes: [{ key: a, summary: A }]\n', 'outcomes:a')).toHaveLength(1)
    expect(faults('start: "2019"\n', 'start')).toEqual([])
    expect(faults(figures('troops'), 'name')).toEqual([])
  })
  test('may be the plan where the measure says so, the report is asked for, or it did not happen', () => {
    for (const measure of ['troops planned', 'expected guests', 'posts on the agenda'])
      expect(faults(figures(measure), 'figures:troops')).toEqual([])
    const open = (field: string) => `open: [{ key: q, field: "${field}", question: How many? }]\n`
    expect(faults(figures('troops') + open('figures:troops'), 'figures:troops')).toEqual([])
    expect(faults(figures('troops') + open('figures'), 'figures:troops')).toEqual([])
    expect(faults(figures('troops') + open('start'), 'figures:troops')).toHaveLength(1)
    for (const says of ['planned', 'postponed', 'cancelled'])
      expect(faults(figures('troops'), 'figures:troops', { manner: 'announced' }, says)).toEqual([])
    expect(faults(figures('troops'), 'figures:troops', { manner: 'announced' }, 'under-way')).toHaveLength(1)
  })
  test.each([
    ['signed in the capital', { says: 'planned' }, 'planned'],
    ['The treaty entered into force', { manner: 'announced' }, 'announced'],
    ['the visit was held', { says: 'planned' }, 'planned'],
    ['the visit took place', { says: 'planned' }, 'planned'],
    ['визит состоялся', { says: 'planned' }, 'planned'],
    ['договор был подписан', { says: 'planned' }, 'planned'],
  ])('is no plan where it is told as done: %s', (phrase, more, told) => {
    expect(found(doneNotPlanned, files(event('', citing({ phrase, ...more }, 'name'))))).toEqual([
      `events/x.yaml “${phrase}” tells of something done, and yet ${told}`,
    ])
    expect(found(doneNotPlanned, files(event('', citing({ phrase, says: 'held' }, 'name'))))).toEqual([])
  })
  test('may be a plan in words of what is to come', () => {
    expect(
      found(doneNotPlanned, files(event('', citing({ phrase: 'will be signed soon', says: 'planned' }, 'name')))),
    ).toEqual([])
  })
})

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
