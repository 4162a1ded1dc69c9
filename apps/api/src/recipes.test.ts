import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { dataset } from '@csto-record/domain/dataset'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleApp } from './testing.ts'

const page = readFileSync(new URL('../../../docs/recipes.md', import.meta.url), 'utf8')
const written = 'http://127.0.0.1:8787'
const app = exampleApp({}, dataset)

/** A call, with or without a parameter that curl is to encode, and on the next line what its answer holds. */
const command = /^curl (?:-G )?'http:\/\/127\.0\.0\.1:8787([^']+)'(?: --data-urlencode '(\w+)=([^']+)')?\n# (.+)$/gm
const calls = [...page.matchAll(command)].map(([, address = '', name, value = '', shows = '']) => ({
  path: name === undefined ? address : `${address}?${name}=${encodeURIComponent(value)}`,
  shows,
}))

/** The programs of a language, each with the lines that it says it prints. */
const programs = (language: string, mark: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]+?)^\`\`\``, 'gm'))].map(([, code = '']) => ({
    code,
    shows: code
      .split('\n')
      .filter((line) => line.startsWith(`${mark} `))
      .map((line) => line.slice(mark.length + 1)),
  }))

const has = (program: string) => spawnSync(program, ['--version']).status === 0
const server = serve({ fetch: (request) => app.fetch(request), port: 0, hostname: '127.0.0.1' })
const here = { base: '' }
const folder = mkdtempSync(join(tmpdir(), 'recipes-'))
beforeAll(async () => {
  if (!server.listening) await new Promise((done) => server.once('listening', done))
  here.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})
const run = promisify(execFile)

test('every call of the recipes is followed by what it shows', () => {
  expect(calls).toHaveLength(page.match(/^curl /gm)?.length ?? 0)
  expect(calls.length).toBeGreaterThan(5)
})

test.each(calls)('$path gives what the recipe says', async ({ path, shows }) => {
  expect(await (await app.request(path)).text()).toContain(shows)
})

describe('TypeScript', () => {
  const examples = programs('ts', '//')
  test('there is a recipe for the client and one for an agent', () => expect(examples).toHaveLength(2))
  test.each(examples)(
    'runs and prints $shows',
    async ({ code, shows }) => {
      // Beside the packages that it needs, so that they are found.
      const beside = mkdtempSync(
        join(import.meta.dirname, code.includes('openapi-fetch') ? '../client' : '..', 'recipe-'),
      )
      try {
        const file = join(beside, 'recipe.ts')
        writeFileSync(file, code.replaceAll(written, here.base))
        writeFileSync(join(beside, 'package.json'), '{"type":"module"}')
        const tsx = createRequire(import.meta.url).resolve('tsx/cli')
        const { stdout } = await run(process.execPath, [tsx, file], { timeout: 60_000 })
        for (const line of shows) expect(stdout).toContain(line)
        expect(shows).not.toEqual([])
      } finally {
        rmSync(beside, { recursive: true })
      }
    },
    90_000,
  )
})

describe.runIf(has('python3'))('Python', () => {
  test.each(programs('python', '#'))(
    'runs and prints $shows',
    async ({ code, shows }) => {
      const { stdout } = await run('python3', ['-c', code.replaceAll(written, here.base)], { timeout: 60_000 })
      expect(stdout.trim().split('\n')).toEqual(shows)
    },
    90_000,
  )
})

describe.runIf(has('sqlite3'))('SQLite', () => {
  test.each(programs('sql', '--'))('takes a table and prints $shows', async ({ code, shows }) => {
    writeFileSync(join(folder, 'persons.csv'), await (await app.request('/v1/persons.csv')).text())
    const { stdout } = spawnSync('sqlite3', [':memory:'], { cwd: folder, input: code, encoding: 'utf8' })
    expect(stdout.trim().split('\n')).toEqual(shows)
  })
})
