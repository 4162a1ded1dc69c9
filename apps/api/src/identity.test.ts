import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Identity } from '@csto-record/formats'
import { expect, test } from 'vitest'
import { exampleApp } from './testing.ts'

const identity: Identity = {
  title: 'Example Record',
  key: 'example-record',
  subject: 'the Example Pact',
  acronym: 'EP',
  licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
}
const app = exampleApp({ identity, docsScript: () => '' })
const foreign = /csto|collective security treaty/i

test.each([
  '/',
  '/v1',
  '/v1/events',
  '/v1/events.ics',
  '/v1/events.jsonld',
  '/v1/feeds/reported',
  '/v1/dataset',
  '/docs',
  '/nothing',
])('a record of another organization has its own name at %s', async (path) => {
  const response = await app.request(path)
  expect(`${await response.text()} ${JSON.stringify([...response.headers])}`).not.toMatch(foreign)
  expect(response.headers.get('EP-Dataset-Version')).toBe('0.0.1')
  expect(response.headers.get('Access-Control-Expose-Headers')).toContain('EP-Dataset-Version')
})
test('its title, subject and licence stand where a reader looks for them', async () => {
  const text = async (path: string) => (await app.request(path)).text()
  expect(JSON.parse(await text('/'))).toMatchObject({
    name: 'Example Record',
    about: expect.stringContaining('the Example Pact'),
    licence: 'CC0',
  })
  expect(JSON.parse(await text('/openapi.json')).info).toMatchObject({
    title: 'Example Record',
    description: expect.stringContaining('the Example Pact'),
    license: identity.licence,
  })
  expect(await text('/v1/events.ics')).toMatch(/NAME:EP events\r\n[\s\S]*@example-record\r\n/)
  expect(await text('/v1/feeds/reported')).toContain('<title>Example Record: Events last reported</title>')
})
test('no file names an organization but the settings', () => {
  const settings = ['config.ts', 'env.ts', 'server.ts']
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') && !/\.test(-prop)?\.ts$|(?:^|\/)testing\.ts$/.test(file) && !settings.includes(file),
  )
  expect(files.length).toBeGreaterThan(40)
  const naming = files.filter((file) =>
    foreign.test(readFileSync(join(import.meta.dirname, file), 'utf8').replaceAll('@csto-record/', '')),
  )
  expect(naming).toEqual([])
})
