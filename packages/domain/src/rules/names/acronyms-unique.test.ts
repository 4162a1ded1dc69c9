import { expect, test } from 'vitest'
import { cited } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { acronymsUnique } from './acronyms-unique.ts'

test('acronyms are each of one holder, the first keeping it', () => {
  const body = (acronym: string) => `name: B\n${acronym}${cited('name')}`
  const acronyms = (...all: readonly string[]) =>
    found(acronymsUnique, Object.fromEntries(all.map((one, at) => [`bodies/b${at}.yaml`, body(one)])))
  expect(acronyms('acronym: AU\n', 'acronym: EU\n')).toEqual([])
  expect(acronyms('', '')).toEqual([])
  expect(acronyms('acronym: AU\n', 'acronym: AU\n', 'acronym: AU\n')).toEqual([
    'bodies/b1.yaml body/b0 has the acronym AU too',
    'bodies/b2.yaml body/b0 has the acronym AU too',
  ])
})
