import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dataset } from '@csto-record/domain/dataset'
import { serve } from '@hono/node-server'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleApp } from '../src/testing.ts'

const docsScript = () =>
  readFileSync(createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js'), 'utf8')
const server = serve({ fetch: exampleApp({ docsScript }, dataset).fetch, port: 0, hostname: '127.0.0.1' })
const opened: { browser?: Browser } = {}

beforeAll(async () => {
  const executablePath = process.env['CHROMIUM']
  if (executablePath === undefined) throw new Error('set CHROMIUM to the path of a Chromium to test the reference page')
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync']
  opened.browser = await chromium.launch({ executablePath, args })
})
afterAll(async () => {
  await opened.browser?.close()
  server.close()
})

test('the reference page shows every query, asks nobody else, and breaks no rule of its policy', async () => {
  const { port } = server.address() as AddressInfo
  const page = await (opened.browser as Browser).newPage()
  const [requests, complaints]: [string[], string[]] = [[], []]
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(`http://127.0.0.1:${port}/docs`)
  await page.getByRole('heading', { name: 'CSTO Record', exact: false }).first().waitFor()
  await page.getByRole('heading', { name: 'The state in the chair of the organization on a day.' }).first().waitFor()
  await page.waitForLoadState('networkidle')
  const outside = requests.filter((url) => !url.startsWith(`http://127.0.0.1:${port}/`) && !/^(data|blob):/.test(url))
  expect(outside).toEqual([])
  expect(complaints).toEqual([])
})
