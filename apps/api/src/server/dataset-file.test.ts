import { expect, test } from 'vitest'
import { exampleDataset } from '../testing.ts'
import { datasetFrom, load } from './dataset-file.ts'

const file = (changes: object = {}) => Buffer.from(JSON.stringify({ ...exampleDataset, ...changes }))

test('a compiled dataset is taken as it is, and can be read again from the same bytes', () => {
  const { dataset, bytes, digest } = load(file())
  expect(dataset).toEqual(exampleDataset)
  expect(datasetFrom(bytes)).toEqual(exampleDataset)
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(load(file({ version: '9' })).digest).not.toBe(digest)
})

test('what is no dataset is refused with the place', () => {
  expect(() => load(Buffer.from('{"version": "1", "as'))).toThrow(/JSON/)
  expect(() => load(Buffer.from('null'))).toThrow('This is no compiled dataset: the whole:')
  expect(() => load(file({ version: '' }))).toThrow('This is no compiled dataset: version:')
  expect(() => load(file({ asOf: 'today' }))).toThrow('This is no compiled dataset: asOf:')
  expect(() => load(file({ events: undefined }))).toThrow('This is no compiled dataset: events:')
  expect(() => load(file({ persons: [{ id: 'event/x', type: 'person' }] }))).toThrow('persons.0.id')
})
