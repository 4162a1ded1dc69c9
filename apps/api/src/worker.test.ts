import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('the app needs nothing that only Node has, and answers without it', async () => {
  const entry = `
    import { createApp } from './app.ts'
    import { exampleConfig, exampleDataset } from './testing.ts'
    export const app = createApp({ dataset: exampleDataset, config: exampleConfig })
  `
  const { outputFiles, warnings } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    // Resolving for a browser fails on every import of a Node module, in the app and in what it depends on.
    platform: 'browser',
    format: 'esm',
    conditions: ['@csto-record/source', 'worker'],
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  const code = outputFiles[0]?.text ?? ''
  expect(code).not.toMatch(/\bfrom ?["']node:/)
  const withoutNode = `const process = undefined, Buffer = undefined, require = undefined;\n${code}`
  const module = await import(`data:text/javascript;base64,${Buffer.from(withoutNode).toString('base64')}`)
  for (const path of [
    '/v1/events',
    '/v1/events.csv',
    '/v1/events.ttl',
    '/ns.html',
    '/v1/events.ics',
    '/v1/feeds/reported',
    '/openapi.json',
  ]) {
    expect((await module.app.request(path)).status, path).toBe(200)
  }
})
