import { expect, test } from 'vitest'
import { exampleFiles, filesOf } from '../testing.ts'
import { compile } from './compile.ts'

const faults = (files: Readonly<Record<string, string>>) =>
  compile(filesOf({ ...exampleFiles, ...files }), { rules: [] }).problems.map(
    ({ rule, line, column, message, tip }) => [rule, `${line}:${column}`, message, tip] as const,
  )
const source = (more: string) =>
  faults({ 'sources/s.yaml': `publisher: A\ntitle: A\nurl: https://example.org/b\nlanguage: en\nkind: news\n${more}` })
const evidence = 'evidence:\n  - { source: source/example, phrase: so, supports: [name] }\n'
const place = (fields: string) => faults({ 'places/p.yaml': `${fields}${evidence}` })

test('a file that fits has no problem', () => {
  expect(source('published: "2019"\n')).toEqual([])
  expect(place('name: P\n')).toEqual([])
})
test('an unknown field is told at its name, with those there are', () => {
  expect(place('name: P\nnmae: Q\n')).toEqual([
    ['unknown-field', '2:1', 'unknown field nmae', expect.stringContaining('known fields are name, ')],
  ])
  expect(place('name: P\ncoordinates: { latitude: 1, longitude: 2, height: 3 }\n')).toEqual([
    ['unknown-field', '2:43', 'coordinates: unknown field height', 'remove it, or check its spelling'],
  ])
})
test('a field that is missing is asked for', () => {
  expect(place('')).toEqual([
    ['schema', expect.any(String), expect.stringMatching(/^name: /), 'add the field: it is required'],
  ])
})
test('a wrong word is answered with the right ones', () => {
  const [fault] = faults({
    'sources/s.yaml': 'publisher: A\ntitle: A\nurl: https://example.org/b\nlanguage: en\nkind: book\n',
  })
  expect(fault?.[3]).toMatch(/^write one of .*news/)
})
test('a value of another type is answered with the type', () => {
  expect(place('name: 5\n')[0]?.[3]).toBe('write text, in quotes if it looks like a number')
  expect(place('name: P\ncoordinates: { latitude: x, longitude: 2 }\n')[0]?.[3]).toBe('write a value of type number')
})
test('an address is to be whole, and a list not empty', () => {
  const [fault] = faults({ 'sources/s.yaml': 'publisher: A\ntitle: A\nurl: example\nlanguage: en\nkind: news\n' })
  expect(fault?.[3]).toBe('write the whole address, from https:// on')
  const empty = faults({
    'places/p.yaml': 'name: P\nevidence: [{ source: source/example, phrase: so, supports: [] }]\n',
  })
  expect(empty[0]?.[3]).toBe('write at least one')
})
test('dates and phrases have rules of their own', () => {
  expect(source('published: 2019-13\n')[0]?.[0]).toBe('date-is-edtf')
  expect(source('published: 2019\n')[0]?.[0]).toBe('date-is-text')
  const long = 'name: P\nevidence: [{ source: source/example, phrase: a b c d e f g h i, supports: [name] }]\n'
  expect(faults({ 'places/p.yaml': long })[0]?.[0]).toBe('phrase-length')
})
test('a key that is no slug is told at the key', () => {
  const person = 'name: P\ntenures:\n  Not A Slug: { office: Chair, of: body/example-council }\n'
  expect(faults({ 'persons/p.yaml': person + evidence })).toEqual([
    ['schema', '3:3', expect.stringContaining('tenures'), 'name it in lower-case ASCII words joined by hyphens'],
  ])
})
