import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { offices } from './offices.ts'

test('every office stands once, with who held it that day and how sure that is', () => {
  expect(
    offices(example, { date: '2019-04-10' }).offices.map(({ slug, people, holders }) => [
      slug,
      people,
      holders.map(({ person, certainty }) => `${person.name} ${certainty}`),
    ]),
  ).toEqual([
    ['council-chair', 1, ['Jarkyn Jeenov yes']],
    ['csto-secretary-general', 1, ['Stan Secretary yes']],
    ['yonder-president', 1, ['Jarkyn Jeenov yes']],
  ])
})
test('whom nothing places in the office around the day is not named as its holder', () => {
  const [office] = offices(example, { of: 'organization/csto', date: '2030-01-01' }).offices
  expect(office).toMatchObject({ office: 'Secretary General', holders: [] })
})
test('an office is not on record before a source tells of it', () => {
  expect(offices(example, { of: 'organization/csto', knownBy: '2001-12-31' }).offices).toEqual([])
})
test('what has no office on record has none', () => {
  expect(offices(example, { of: 'state/zembla' }).offices).toEqual([])
})
