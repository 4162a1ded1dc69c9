import { expect, test } from 'vitest'
import { exampleFiles, filesOf } from '../testing.ts'
import { compile } from './compile.ts'

const emptyPlace = { 'places/other-city.yaml': 'name: Other City\n' }
const exception = (rule: string, id: string) => ({
  'exceptions.yaml': `- { rule: ${rule}, id: ${id}, reason: the example needs it }\n`,
})
const rulesBroken = (files: Readonly<Record<string, string>>, texts?: ReadonlyMap<string, string>) =>
  compile(filesOf({ ...exampleFiles, ...files }), texts === undefined ? {} : { texts })
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ rule, file, line }) => [rule, file, line])

test('an exception lets a record break a rule', () => {
  expect(rulesBroken(emptyPlace)).toEqual([['fields-supported', 'places/other-city.yaml', 1]])
  expect(rulesBroken({ ...emptyPlace, ...exception('fields-supported', 'place/other-city') })).toEqual([])
})

test('an exception that excepts nothing is an error at its line', () => {
  const stale = [['exception-stale', 'exceptions.yaml', 1]]
  expect(rulesBroken(exception('fields-supported', 'place/example-city'))).toEqual(stale)
  expect(rulesBroken(exception('no-such-rule', 'place/example-city'))).toEqual(stale)
})

test('an exception to a rule about texts is left alone where no texts are at hand', () => {
  const files = exception('phrase-in-source', 'place/example-city')
  expect(rulesBroken(files)).toEqual([])
  expect(rulesBroken(files, new Map())).toEqual([['exception-stale', 'exceptions.yaml', 1]])
})

test('an exception needs its reason', () => {
  const files = { 'exceptions.yaml': '- { rule: fields-supported, id: place/example-city }\n' }
  expect(rulesBroken(files)).toEqual([['schema', 'exceptions.yaml', 1]])
})
