import { readFileSync } from 'node:fs'
import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { exampleApp } from './testing.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
/** A call, with or without a parameter that curl is to encode, and on the next line what its answer holds. */
const command = /^curl (?:-G )?'http:\/\/127\.0\.0\.1:8787([^']+)'(?: --data-urlencode '(\w+)=([^']+)')?\n# (.+)$/gm
const examples = [...readme.matchAll(command)].map(([, address = '', name, value = '', shows = '']) => ({
  path: name === undefined ? address : `${address}?${name}=${encodeURIComponent(value)}`,
  shows,
}))
const app = exampleApp({}, dataset)

test('every example of the README is followed by what it shows', () => {
  expect(examples).toHaveLength(readme.match(/^curl /gm)?.length ?? 0)
  expect(examples.length).toBeGreaterThan(5)
})

test.each(examples)('$path gives what the README says', async ({ path, shows }) => {
  expect(await (await app.request(path)).text()).toContain(shows)
})
