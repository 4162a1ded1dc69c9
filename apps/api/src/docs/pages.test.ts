import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const app = exampleApp()

test('the reference page runs nothing but what this server gives', async () => {
  const response = await app.request('/docs')
  const html = await response.text()
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self';")
  expect(html).not.toMatch(/https?:/)
  expect([...html.matchAll(/(?:src|spec-url)="([^"]+)"/g)].map(([, url]) => url)).toEqual([
    '/openapi.json',
    '/docs/redoc.js',
  ])
})

test('the script of the page asks its maker for no picture', async () => {
  expect(await (await app.request('/docs/redoc.js')).text()).toMatch(/^const logo = "data:image/)
})

test('a page is kept like an answer, and known by its ETag', async () => {
  const etag = (await app.request('/docs')).headers.get('ETag') ?? ''
  expect((await app.request('/docs', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  expect((await app.request('/docs', { method: 'POST' })).status).toBe(405)
})

test.each(['/docs', '/docs/redoc.js', '/openapi.json', '/llms.txt', '/dataset.jsonld', '/.well-known/api-catalog'])(
  '%s refuses a parameter, since it takes none',
  async (path) => {
    expect((await app.request(path)).status).toBe(200)
    const response = await app.request(`${path}?lang=en`)
    expect([response.status, (await response.json()).errors]).toMatchObject([
      400,
      [{ parameter: 'lang', value: 'en', message: 'is not a parameter here' }],
    ])
  },
)
