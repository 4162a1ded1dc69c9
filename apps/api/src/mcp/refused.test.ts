import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'
import { inOurWords } from './refused.ts'

const app = exampleApp()
const ask = async (method: string, params: unknown) => {
  const response = await app.request('/mcp', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  return (await response.json()) as {
    error: { code: number; message: string; data: { errors: { parameter: string }[] } }
  }
}

test.each([
  ['initialize', {}, 'params.protocolVersion'],
  ['resources/read', {}, 'params.uri'],
  ['prompts/get', { name: 5 }, 'params.name'],
])('a %s that does not fit is refused by the place that is wrong', async (method, params, place) => {
  const { error } = await ask(method, params)
  expect(error.code).toBe(-32602)
  expect(error.data.errors.map(({ parameter }) => parameter)).toContain(place)
  expect(error.message).toContain(`${place}: does not have the form that the protocol describes; expected`)
})

test('a failure with words of its own stays one', () => {
  for (const text of ['it broke', '[', '[]', '{}']) {
    const message = { jsonrpc: '2.0', id: 1, error: { code: -32603, message: text } }
    expect(inOurWords(message)).toBe(message)
  }
  const answer = { jsonrpc: '2.0', id: 1, result: {} }
  expect(inOurWords(answer)).toBe(answer)
})
