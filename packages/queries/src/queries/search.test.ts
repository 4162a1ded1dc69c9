import { asDay } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { example } from '../testing/example.ts'
import { search } from './search.ts'

const first = (q: string) => search(example, { q }).hits[0]

test('a name is found in another script, another romanization, and half typed', () => {
  for (const q of ['Жаркын Жээнов', 'Jeenov', 'Zheenov', 'Dzheenov', 'jarky'])
    expect(first(q)?.record.id).toBe('person/jarkyn-jeenov')
})
test('each hit says which word led to it, in which field and how', () => {
  expect(first('Zheenow')?.why).toEqual([
    { asked: 'Zheenow', found: 'Jeenov', fields: ['name', 'names', 'text'], kind: 'transliterated' },
  ])
  expect(first('ЭКПА')).toMatchObject({
    record: { id: 'organization/csto' },
    why: [{ asked: 'ЭКПА', found: 'ЭКПА', fields: ['names'], kind: 'name' }],
  })
  expect(first('Sekretary')?.why).toMatchObject([{ asked: 'Sekretary', found: 'Secretary', kind: 'fuzzy' }])
  expect(first('Jeenovs')?.why).toMatchObject([{ asked: 'Jeenovs', found: 'Jeenov', kind: 'inflected' }])
})
test('a word that no record has with the others is dropped, and the hit says so', () => {
  expect(first('session council zzzzz')?.why).toContainEqual({
    asked: 'zzzzz',
    found: null,
    fields: [],
    kind: 'dropped',
  })
  expect(search(example, { q: 'zzzzz' }).hits).toEqual([])
})
test('where a record has every word, none is dropped', () => {
  for (const { why } of search(example, { q: 'session council', limit: 500 }).hits)
    expect(why.map(({ kind }) => kind)).not.toContain('dropped')
})
test('a question about the subject itself finds it', () => {
  for (const q of ['EXPA', 'what is the EXPA', 'Что такое ЭКПА?']) {
    const { hits, leftOut } = search(example, { q })
    expect([q, hits[0]?.record.id, leftOut]).toEqual([q, 'organization/csto', []])
  }
})
test('a word that is repeated is asked for once', () => {
  const once = search(example, { q: 'session council 2019' })
  expect({ ...search(example, { q: 'session council 2019 council session 2019' }), q: once.q }).toEqual(once)
})
test('the name of the subject tells nothing apart: it is left out, and named', () => {
  const { hits, leftOut } = search(example, { q: 'EXPA council' })
  expect(hits[0]?.record.id).toBe('body/council')
  expect(leftOut).toEqual(['EXPA'])
  expect(search(example, { q: 'the Example Pact' }).leftOut).toEqual([])
  expect(first('the Example Pact')?.record.id).toBe('organization/csto')
})
test('an office leads to whoever held it in the year asked for, or is the last known in it', () => {
  expect(first('who was Secretary General in 2020')).toMatchObject({
    record: { id: 'person/stan-secretary' },
    why: [{ kind: 'office', found: 'Secretary General, Example Pact' }],
  })
  expect(first('President of Yonder 2019')?.record.id).toBe('person/jarkyn-jeenov')
  expect(first('former President of Yonder')).toMatchObject({
    record: { id: 'person/jarkyn-jeenov' },
    why: [{ kind: 'office-before' }],
  })
})
test('who is in the chair is told by the terms of the subject', () => {
  expect(first('who chairs EXPA')).toMatchObject({
    record: { id: 'chairmanship/xanadu-2020' },
    why: [{ kind: 'chair' }],
  })
  expect(first('who chaired EXPA in 2018')?.record.id).toBe('chairmanship/yonder-2019')
})
test('the last and the next are told by the day of the record', () => {
  expect(first('last session')).toMatchObject({
    record: { id: 'event/2019-04-session-3' },
    why: [{ kind: 'last', found: '2019-04-10' }, { kind: 'exact' }],
  })
  expect(first('next session')?.why.map(({ kind }) => kind)).not.toContain('next')
})
test('a year, a month and a day find what is dated so, in either language', () => {
  for (const q of ['session April 2019', 'session апрель 2019', 'session 10.04.2019', 'session 2019-04-10'])
    expect(first(q)?.record.id).toBe('event/2019-04-session-3')
  expect(first('session апреля 2019')?.why).toContainEqual({
    asked: 'апреля 2019',
    found: '2019-04',
    fields: ['dates'],
    kind: 'date',
  })
})
test('what was not known by a day is left out, though the index is that of the whole record', () => {
  const ids = (knownBy: string | null) =>
    search(example, { q: 'session', knownBy, limit: 500 }).hits.map(({ record }) => record.id)
  expect(ids(null)).toContain('event/2019-04-session-3')
  expect(ids('2001-06-01')).toContain('event/2001-03-session-1')
  expect(ids('2001-06-01')).not.toContain('event/2019-04-session-3')
  expect(ids('2001-06-01')).toEqual(
    search(datasetAsKnown(example, asDay('2001-06-01')), { q: 'session', limit: 500 }).hits.map(
      ({ record }) => record.id,
    ),
  )
})
test('what has exactly the name comes before what only contains it', () => {
  expect(first('Yonder')?.record.id).toBe('state/yonder')
})
test('a search is narrowed to a type, and signs alone find nothing', () => {
  expect(search(example, { q: 'Yonder', type: 'chairmanship' }).hits.map(({ type }) => type)).toEqual(['chairmanship'])
  expect(search(example, { q: '—' }).hits).toEqual([])
})
test.each([
  ['the', 'common-words'],
  ['кто', 'common-words'],
  ['who is it?', 'common-words'],
  ['😀', 'no-words'],
  ['— …', 'no-words'],
  ['zzzzz', null],
  ['the zzzzz', null],
  ['last', null],
])('a search for “%s” alone says why nothing was looked for: %s', (q, unasked) => {
  expect(search(example, { q })).toMatchObject({ unasked, leftOut: [] })
  expect(search(example, { q: `${q} session` })).toMatchObject({ unasked: null })
})
test('a record that is called by a word of questions is found by it, and nothing is said to be wrong', () => {
  const dataset = datasetOf({ 'persons/who.yaml': 'name: The Who\nnames: [{ text: Кто, language: ru }]\n' })
  for (const q of ['The Who', 'кто'])
    expect(search(dataset, { q })).toMatchObject({ unasked: null, hits: [{ record: { id: 'person/who' } }] })
})
test('letters of one name with and without their dots and marks are the same', () => {
  const dataset = datasetOf({ 'places/istanbul.yaml': 'name: İstanbul\nstate: state/a\n' })
  for (const q of ['İstanbul', 'Istanbul', 'istanbul', 'ıstanbul', 'İSTANBUL', 'I\u0307stanbul', 'İstan'])
    expect([q, search(dataset, { q }).hits[0]?.record.id]).toEqual([q, 'place/istanbul'])
})
test('of many beginnings those are looked for that tell most apart, and one alone in any case', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const names = letters.flatMap((one) => letters.map((other) => `Pro${one}${other}q`))
  const dataset = datasetOf({
    ...Object.fromEntries(names.map((name, at) => [`places/p${at}.yaml`, `name: ${name}\nstate: state/a\n`])),
    'places/bishkek.yaml': 'name: Bishkek\nstate: state/a\n',
    'places/prague.yaml': 'name: Prague\nstate: state/a\n',
  })
  expect(search(dataset, { q: 'pro' }).total).toBe(26 * 26)
  const { hits } = search(dataset, { q: 'pro bish' })
  expect(hits.map(({ record }) => record.id)).toEqual(['place/bishkek'])
  expect(hits[0]?.why.map(({ kind }) => kind)).toEqual(['dropped', 'prefix'])
  expect(search(dataset, { q: 'pra bish' }).total).toBe(2)
})
test('a word is not the beginning of a date', () => {
  expect(search(example, { q: 'd201' }).hits).toEqual([])
})
test('a page goes on from the cursor of the same question, and that of another is refused', () => {
  const { next } = search(example, { q: 'session', limit: 1 })
  const asked = (more: Readonly<Record<string, unknown>>) => search.check({ q: 'session', cursor: next, ...more })
  expect(asked({ q: ' session ', limit: 3 }).ok).toBe(true)
  for (const other of [{ q: 'council' }, { type: 'event' }, { knownBy: '2020-01-01' }])
    expect(asked(other)).toMatchObject({
      ok: false,
      problems: [
        {
          parameter: 'cursor',
          message: 'is the cursor of another question',
          expected: expect.stringContaining('the same question'),
        },
      ],
    })
  expect(asked({ cursor: 'p3' })).toMatchObject({ problems: [{ message: 'is not a cursor that a page gave' }] })
})

test('a day that no calendar has is said, and no other day is answered', () => {
  for (const q of ['30 February 2020', 'session on 31 April 2019', '30 февраля'])
    expect([q, search(example, { q }).total, search(example, { q }).unasked]).toEqual([q, 0, 'no-such-day'])
  expect(search(example, { q: '29 February 2020' }).unasked).toBeNull()
})
