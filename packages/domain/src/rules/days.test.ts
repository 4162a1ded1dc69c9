import { describe, expect, test } from 'vitest'
import { eventInParent } from './events/event-in-parent.ts'
import { datesPlausible } from './links/dates-plausible.ts'
import { datesFitIds } from './names/dates-fit-ids.ts'
import { yearsFitIds } from './names/years-fit-ids.ts'
import { dateFitsPhrase } from './phrases/date-fits-phrase.ts'
import { addressDated } from './sources/address-dated.ts'
import { plansLookedUp } from './stages/plans-looked-up.ts'
import { toldByAsOf } from './stages/told-by-as-of.ts'
import { cited, citing, nested, source } from './support/example.ts'
import { found } from './testing/found.ts'

const event = (fields: string, more: Parameters<typeof citing>[0] = { says: 'held' }, ...supports: readonly string[]) =>
  `name: A meeting\nkind: meeting\n${fields}${citing(more, 'name', ...supports)}`
const at = (start: string, end?: string) => `start: "${start}"\n${end === undefined ? '' : `end: "${end}"\n`}`
const disputed = (value: string) =>
  `disputes:\n  - { field: start, value: "${value}", reason: undecided, evidence: [{ source: source/example, phrase: another }] }\n`

describe('a year in an id', () => {
  const document = (days: string) => `name: An act\nkind: agreement\n${days}${cited('name')}`
  const ofDocument = (slug: string, days: string) => found(yearsFitIds, { [`documents/${slug}.yaml`]: document(days) })
  test.each([
    ['plan-2018', 'adopted: "2018-12-03"\n', 0],
    ['plan-2018', 'adopted: "2017-12-03"\n', 0],
    ['plan-2018', 'adopted: "2016-12-03"\n', 1],
    ['plan-2018', 'adopted: "2019-01-01"\n', 1],
    ['plan-2018', 'signed: "2019-01-01"\ninForce: "2018"\n', 0],
    ['plan-2018', 'adopted: "2017/2019"\n', 0],
    ['plan', 'adopted: "2016-12-03"\n', 0],
    ['plan-2018', '', 0],
    ['plan-20181', 'adopted: "2010"\n', 0],
    ['plan-2016-2020', 'adopted: "2020-05-05"\n', 0],
    ['plan-1998', 'adopted: "2020-05-05"\n', 1],
    ['plan-2018', 'adopted: "XXXX-05-05"\n', 0],
  ])('of the document %s with %s is refused %i times', (slug, days, times) => {
    expect(ofDocument(slug, days)).toHaveLength(times)
  })
  test('may be one that a dispute gives', () => {
    const other = disputed('2018-05-05').replace('field: start', 'field: adopted')
    expect(ofDocument('plan-2018', `adopted: "2010-05-05"\n${other}`)).toEqual([])
  })
  test.each([
    ['start: "2017"\n', 0],
    ['start: "2010"\nend: "2017"\n', 0],
    ['start: "2010"\nend: "2012"\n', 1],
    ['start: "2010"\nend: ".."\n', 1],
    ['end: ".."\n', 0],
  ])('of a term with %s is refused %i times', (days, times) => {
    const term = `state: state/xanadu\nof: organization/example-pact\n${days}${cited('state', 'of')}`
    expect(found(yearsFitIds, { 'chairmanships/xanadu-2017.yaml': term })).toHaveLength(times)
  })
})

describe('a date in an id', () => {
  test.each([
    ['2019-04-10-talks', at('2019-04-10'), 0],
    ['2019-04-10-talks', at('2019-04'), 0],
    ['2019-04-10-talks', at('2019-04-11'), 1],
    ['2019-04-10-talks', at('2019-04-09'), 1],
    ['2019-04-talks', at('2019-05-01'), 1],
    ['2019-talks', at('2018'), 1],
    ['2019-04-10', at('2019-04-11'), 1],
    ['talks-2019-04-10', at('2019-04-11'), 0],
    ['2019-04-10-talks', '', 0],
    ['2019-04-10-talks', at('2019-04-11') + disputed('2019-04-10'), 0],
    ['2019-13-talks', at('2010'), 0],
  ])('of the event %s with %s is refused %i times', (slug, days, times) => {
    expect(found(datesFitIds, { [`events/${slug}.yaml`]: event(days) })).toHaveLength(times)
  })
  test.each([
    ['gazette-2019-04-10-talks', '2019-04-10', 0],
    ['gazette-2019-04-10', '2019-04-11', 1],
    ['gazette-2019-04-talks', '2010', 0],
    ['gazette-2019-04-10-talks', null, 0],
  ])('of the source %s published %s is refused %i times', (slug, published, times) => {
    expect(found(datesFitIds, { [`sources/${slug}.yaml`]: source('x', published) })).toHaveLength(times)
  })
})

describe('a date beside its phrase', () => {
  const faults = (days: string, phrase: string, ...supports: readonly string[]) =>
    found(dateFitsPhrase, { 'events/x.yaml': event(days, { says: 'held', phrase }, ...supports) })
  test.each([
    [at('2019-04-03'), 'on 3 April 2019', ['start'], 0],
    [at('2019-04'), 'on 3 April 2019', ['start'], 0],
    [at('2019-04-04'), 'on 3 April 2019', ['start'], 1],
    [at('2019-04-03'), 'on 3 April', ['start'], 0],
    [at('2018-12-20/2019-01-05'), 'on 4 January', ['start'], 0],
    [at('2018-12-20/2019-01-05'), 'on 6 January', ['start'], 1],
    [at('2019-04-04'), 'on 3 April 2019', [], 0],
    [at('2019-04-04'), 'in spring', ['start'], 0],
    [at('2019-04-03', '2019-04-07'), 'from 3 April', ['start', 'end'], 0],
    [at('2019-04-04', '2019-04-07'), 'from 3 April', ['start', 'end'], 1],
    [at('2019-04-03', '2019-04-07'), 'from 3 to 8 April 2019', ['start', 'end'], 0],
    [at('2019-04-03', '2019-04-07'), 'until 8 April 2019', ['end'], 0],
    [at('2019-04-03', '2019-04-07'), 'until 9 April 2019', ['end'], 1],
  ] as const)('%s told as “%s” for %j is refused %i times', (days, phrase, supports, times) => {
    expect(faults(days, phrase, ...supports)).toHaveLength(times)
  })
})

describe('a day that is hardly meant', () => {
  test.each([
    ['1990-12-31', 1],
    ['1990', 1],
    ['1991-01-01', 0],
    ['1990/1991', 0],
    ['2055-12-31', 0],
    ['2056-01-01', 1],
    ['2056', 1],
  ])('for an event: %s is refused %i times', (start, times) => {
    expect(found(datesPlausible, { 'events/x.yaml': event(at(start)) })).toHaveLength(times)
  })
  test('is told at the last day too, and at a document; offices and documents may be older than 1991', () => {
    expect(found(datesPlausible, { 'events/x.yaml': event(at('2019', '2091')) })).toHaveLength(1)
    expect(found(datesPlausible, { 'events/x.yaml': event(at('2019', '..')) })).toEqual([])
    const document = (days: string) => ({ 'documents/x.yaml': `name: An act\nkind: treaty\n${days}${cited('name')}` })
    expect(found(datesPlausible, document('adopted: "1945-06-26"\n'))).toEqual([])
    expect(found(datesPlausible, document('inForce: "2099"\nsigned: not-yet\n'))).toEqual([
      'documents/x.yaml 2099 is hardly meant',
    ])
    const tenure = nested('tenures', { t: 'office: Chair\nof: body/example-council\nstart: "1980"\n' })
    expect(
      found(datesPlausible, { 'persons/jane-example.yaml': `name: Jane Example\n${cited('name')}${tenure}` }),
    ).toEqual([])
  })
})

describe('the day in an address', () => {
  const message = (path: string, published: string | null = null, more = '') =>
    found(addressDated, { 'sources/x.yaml': source('x', published, more).replace('org/x', `org/${path}`) })
      .map((text) => text.replace(/^.* says /, ''))
      .join()
  test.each([
    ['2019/04/10/talks', '2019-04-10'],
    ['talks_2019-04-10.html', '2019-04-10'],
    ['talks/20190410', '2019-04-10'],
    ['talks.2019.04.10', '2019-04-10'],
    ['2019/4/9/talks', '2019-04-09'],
    ['2019/4/9', '2019-04-09'],
    ['2019/04/talks', '2019-04'],
    ['2019/04', '2019-04'],
    ['2019/02/31/talks', '2019-02'],
    ['2019-04/10', ''],
    ['12019041034', ''],
    ['2019/talks', ''],
    ['talks?day=2019-04-10', ''],
  ])('%s is “%s”', (path, expected) => {
    expect(message(path)).toBe(expected)
  })
  test('is not asked for where it is given, or the page stands for no day', () => {
    expect(message('2019/04/10', '2019')).toBe('')
    for (const standing of ['list', 'copy', 'reference'])
      expect(message('2019/04/10', null, `standing: ${standing}\n`)).toBe('')
  })
})

describe('a part of an event', () => {
  const faults = (start: string | null, end?: string, whole = at('2019-04-10', '2019-04-20')) =>
    found(eventInParent, {
      'events/whole.yaml': event(whole),
      'events/part.yaml': event(
        `${start === null ? '' : `start: "${start}"\n`}${end === undefined ? '' : `end: "${end}"\n`}partOf: event/whole\n`,
      ),
    })
  test('begins and ends on days of the whole', () => {
    expect(faults('2019-04-10', '2019-04-20')).toEqual([])
    expect(faults('2019-04-09')).toEqual(['events/part.yaml starts 2019-04-09, before event/whole on 2019-04-10'])
    expect(faults('2019-04-15', '2019-04-21')).toEqual([
      'events/part.yaml 2019-04-21 is after event/whole, which ends 2019-04-20',
    ])
    expect(faults('2019-04-21')).toEqual(['events/part.yaml 2019-04-21 is after event/whole, which ends 2019-04-20'])
    expect(faults(null, '2019-04-09')).toHaveLength(1)
  })
  test('may be as vague as the whole, and lie anywhere in one that runs on or has no days', () => {
    expect(faults('2019-04')).toEqual([])
    expect(faults('2030', undefined, at('2019-04-10', '..'))).toEqual([])
    expect(faults('2030', undefined, '')).toEqual([])
    expect(faults('2030', undefined, at('2019-04-10'))).toEqual([])
  })
})

describe('a plan whose day has passed', () => {
  const faults = (days: string, says = 'planned', more = '') =>
    found(plansLookedUp, { 'events/x.yaml': event(days + more, { says }) }).length
  test('is to be looked up from the day after its last', () => {
    expect(faults(at('2025-06-29'))).toBe(1)
    expect(faults(at('2025-06-30'))).toBe(0)
    expect(faults(at('2025-06'))).toBe(0)
    expect(faults(at('2025-05', '2025-06-30'))).toBe(0)
    expect(faults(at('2025-05', '2025-06-29'))).toBe(1)
    expect(faults('')).toBe(0)
  })
  test('is one that is planned or under way, and that asks nothing', () => {
    expect(faults(at('2024'), 'under-way')).toBe(1)
    for (const says of ['held', 'postponed', 'cancelled']) expect(faults(at('2024'), says)).toBe(0)
    expect(faults(at('2024'), 'planned', 'open: [{ key: held, question: Was it held? }]\n')).toBe(0)
  })
})

describe('what is told as past after the day through which the record looked', () => {
  const after = '2025-07-01'
  const last = '2025-06-30'
  test.each([
    ['an event', (day: string) => ({ 'events/x.yaml': event(at(day)) })],
    [
      'a document',
      (day: string) => ({
        'documents/x.yaml': `name: A\nkind: plan\nadopted: "${day}"\n${citing({ says: 'adopted' }, 'adopted')}`,
      }),
    ],
    [
      'an attested day',
      (day: string) => ({
        'persons/x.yaml': `name: X\n${nested('tenures', { t: `office: Chair\nof: body/example-council\nattested: ["${day}"]\n` })}`,
      }),
    ],
  ])('%s is refused from the day after it', (_, files) => {
    expect(found(toldByAsOf, files(last))).toEqual([])
    expect(found(toldByAsOf, files(after))).toHaveLength(1)
  })
  test('may be planned', () => {
    expect(found(toldByAsOf, { 'events/x.yaml': event(at(after), { says: 'planned' }) })).toEqual([])
    const plan = `name: A\nkind: plan\nadopted: "${after}"\n${citing({ says: 'planned' }, 'adopted')}`
    expect(found(toldByAsOf, { 'documents/x.yaml': plan })).toEqual([])
    expect(
      found(toldByAsOf, { 'events/x.yaml': `name: A\nkind: meeting\n${at(after)}${citing({}, 'start')}` }),
    ).toEqual([])
  })
})
