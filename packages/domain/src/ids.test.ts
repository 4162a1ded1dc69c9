import { expect, test } from 'vitest'
import {
  fileTypes,
  hasType,
  isId,
  isNestedType,
  isSlug,
  parentOf,
  pluralOf,
  recordTypes,
  slugOf,
  typeOf,
} from './ids.ts'

test('types stand in files of their own or in those of another', () => {
  expect(fileTypes.filter(isNestedType)).toEqual([])
  expect(recordTypes.filter(isNestedType).toSorted()).toEqual([
    'act',
    'commitment',
    'membership',
    'provision',
    'remark',
    'tenure',
  ])
  expect(new Set([...fileTypes, ...recordTypes.filter(isNestedType)])).toEqual(new Set(recordTypes))
})
test('an id is its type and one slug, or two where it stands in the file of another', () => {
  expect(['state/a', 'tenure/a/b', 'state/a-b-2'].every(isId)).toBe(true)
  for (const text of [
    'state',
    'state/',
    'state/a/b',
    'tenure/a',
    'tenure/a/b/c',
    'planet/a',
    'state/A',
    'state/a_b',
    '',
    null,
    5,
  ])
    expect([text, isId(text)]).toEqual([text, false])
  expect([typeOf('tenure/a/b'), slugOf('tenure/a/b'), slugOf('state/a')]).toEqual(['tenure', 'a/b', 'a'])
})
test('an id is asked for its type', () => {
  expect([hasType('state/a', 'state'), hasType('state/a', 'person', 'state'), hasType('state/a', 'person')]).toEqual([
    true,
    true,
    false,
  ])
})
test('a slug is words of lower-case letters and digits joined by hyphens', () => {
  expect(['a', 'a-1', '2019-04'].every(isSlug)).toBe(true)
  expect(['A', 'a--b', '-a', 'a-', 'a b', '', 'é'].some(isSlug)).toBe(false)
})
test('types have plurals', () => {
  expect([pluralOf('state'), pluralOf('body'), pluralOf('person')]).toEqual(['states', 'bodies', 'persons'])
})

test('what stands in the file of another has it as its parent', () => {
  expect([parentOf('tenure/a/b'), parentOf('commitment/t/c'), parentOf('state/a')]).toEqual([
    'person/a',
    'chairmanship/t',
    null,
  ])
})
