import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { chairOn } from './chair-on.ts'

const of = 'organization/csto'
const stateOn = (date: string, knownBy: string | null = null) => chairOn(example, { date, knownBy }).chair?.state.name

test('before any term nobody is in the chair', () => {
  expect(stateOn('1999-01-01')).toBeUndefined()
})

test('nobody was in the chair of what had not been founded', () => {
  const dataset = datasetOf({
    'states/a.yaml': 'name: A\n',
    'organizations/csto.yaml': 'name: Pact\nkind: subject\nfounded: "2002-10-07"\n',
    'chairmanships/a.yaml': 'state: state/a\nof: organization/csto\nend: "2006-06"\n',
  })
  expect(chairOn(dataset, { date: '2002-10-06' })).toMatchObject({ candidates: [], whyNone: 'not-founded' })
  expect(chairOn(dataset, { date: '2002-10-07' }).candidates).toHaveLength(1)
})

test('the organization that the record is about is meant where none is named, whatever its id', () => {
  const dataset = datasetOf({
    'states/a.yaml': 'name: A\n',
    'organizations/some-pact.yaml': 'name: Pact\nkind: subject\n',
    'chairmanships/a.yaml': 'state: state/a\nof: organization/some-pact\nstart: "2024-01-01"\nend: ".."\n',
  })
  expect(chairOn(dataset, { date: '2024-06-01' }).chair).toMatchObject({ chairmanship: 'chairmanship/a' })
  expect(chairOn(dataset, { date: '2024-06-01', of }).candidates).toEqual([])
})

test('in a record that is about no organization nobody is in the chair of it', () => {
  const dataset = datasetOf({ 'states/a.yaml': 'name: A\n' })
  expect(chairOn(dataset, { date: '2024-06-01' })).toMatchObject({ chair: null, candidates: [] })
})
