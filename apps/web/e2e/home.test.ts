import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

test('the first page opens with what the organization is, and each sentence shows its sources on the page', async () => {
  const page = await reader.open('/')
  const sentences = page.locator('.what > span')
  expect(await sentences.count()).toBeGreaterThanOrEqual(8)
  for (const sentence of await sentences.all()) {
    const mark = await sentence.locator('.marks a').first().getAttribute('href')
    expect(await page.locator(`${mark}`).count()).toBe(1)
  }
  expect(await sentences.first().innerText()).toContain('is an international regional organization of six states')
})

test('it names who is in the chair and who heads the organization, with the day', async () => {
  const page = await reader.open('/')
  const leads = page.locator('section[aria-labelledby="leads"]')
  expect(await leads.locator('h2').innerText()).toMatch(/^Who leads it, \d{1,2} \w+ \d{4}$/)
  for (const leader of await leads.locator('.leader').all()) {
    expect((await leader.locator('a').first().innerText()).length).toBeGreaterThan(3)
    expect(await leader.locator('.marks a').count()).toBeGreaterThan(0)
  }
  expect(await leads.locator('.leader').count()).toBe(2)
})

test('the members stand in a table with since when, and the map has the same places as its table', async () => {
  const page = await reader.open('/', { javaScriptEnabled: false })
  const members = page.locator('section[aria-labelledby="members"]')
  const rows = await members.locator('table').first().locator('tbody tr').allInnerTexts()
  expect(rows.map((row) => row.split(/\s/)[0])).toEqual([
    'Armenia',
    'Belarus',
    'Kazakhstan',
    'Kyrgyzstan',
    'Russia',
    'Tajikistan',
  ])
  for (const row of rows) expect(row).toContain('18 September 2003')
  const dots = await members.locator('svg.map circle title').allTextContents()
  expect(dots.some((dot) => /^Moscow: \d+ events$/.test(dot))).toBe(true)
  const listed = await members.locator('figure tbody th').allTextContents()
  for (const dot of dots) expect(listed).toContain(dot.split(':')[0])
})

test('what is announced says as of which day', async () => {
  const page = await reader.open('/')
  expect(await page.getByRole('heading', { name: /^Announced as of \d{1,2} \w+ \d{4}$/ }).count()).toBe(1)
})

test.skipIf(process.env['READER_URL'] !== undefined)('its text takes less than 25 kB compressed', async () => {
  const html = await (await fetch(`${reader.url}/`)).text()
  expect(gzipSync(html).length).toBeLessThan(25_000)
})
