import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { resolveName } from './resolve-name.ts'

const found = (name: string) =>
  resolveName(example, { name }).matches.map(({ record, reason }) => `${record.id} ${reason}`)

test('a spelling leads to its record with the reason, the surest first', () => {
  expect(found('Жаркын Жээнов')).toEqual(['person/jarkyn-jeenov same-spelling'])
  expect(found('jarkyn JEENOV')).toEqual(['person/jarkyn-jeenov same-letters'])
  expect(found('Jeenov, Jarkyn')).toEqual(['person/jarkyn-jeenov same-words'])
  expect(found('Dzharkyn Dzheenow')).toEqual(['person/jarkyn-jeenov other-romanization'])
  expect(found('Zh. Zheenov')).toEqual(['person/jarkyn-jeenov family-name'])
})
test('an acronym leads to its organization', () => {
  expect(resolveName(example, { name: 'EXPA' }).matches).toMatchObject([
    { record: { id: 'organization/csto' }, field: 'acronym' },
  ])
})
test('a name of nobody leads nowhere, nor does one of another type', () => {
  expect(found('Nobody Noname')).toEqual([])
  expect(found('John Jeenov')).toEqual(found('J. Jeenov'))
  expect(found('Peter Jeenov')).toEqual([])
  expect(resolveName(example, { name: 'Yonder', type: 'person' }).matches).toEqual([])
})

test('of one family name the initials tell who may be meant, and a family name alone means all', () => {
  const family = datasetOf({
    'persons/anna.yaml': 'name: Anna Smirnova\n',
    'persons/boris.yaml': 'name: Boris Smirnova\n',
    'persons/wu.yaml': 'name: Li O\n',
  })
  const ids = (name: string) => resolveName(family, { name }).matches.map(({ record }) => record.id)
  expect(ids('A. Smirnova')).toEqual(['person/anna'])
  expect(ids('Smirnova').toSorted()).toEqual(['person/anna', 'person/boris'])
  expect(ids('C. Smirnova')).toEqual([])
  // One letter is no family name to go by.
  expect(ids('L. O')).toEqual([])
  expect(ids('!!')).toEqual([])
})
