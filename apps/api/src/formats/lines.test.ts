import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const app = exampleApp({}, dataset)
const jsonAt = async (path: string) => (await app.request(path)).json()
const linesAt = async (path: string) => {
  const response = await app.request(path)
  expect(response.headers.get('Content-Type')).toBe('application/x-ndjson; charset=utf-8')
  const text = await response.text()
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
}

test('a list as lines holds all that it selects, each record as JSON has it', async () => {
  const lines = await linesAt('/v1/events.ndjson?kind=session')
  const { total, items } = await jsonAt('/v1/events?kind=session&limit=200')
  expect(lines).toHaveLength(total)
  expect(lines.slice(0, items.length)).toEqual(items)
})

test('a limit holds for lines too', async () => {
  expect(await linesAt('/v1/persons.ndjson?limit=3')).toHaveLength(3)
})

test('a query with rows comes as its rows, a line each', async () => {
  const { result } = await jsonAt('/v1/queries/timeline?limit=7')
  expect(await linesAt('/v1/queries/timeline.ndjson?limit=7')).toEqual(result.events)
})

test('nothing found is no line', async () => {
  expect(await linesAt('/v1/events.ndjson?kind=session&to=1990-01-01')).toEqual([])
})
