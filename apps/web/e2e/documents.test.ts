import { brotliCompressSync, constants } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

const fromHome = async (name: string, options = {}) => {
  const page = await reader.open('/', options)
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name, exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/')
  return page
}

test('two actions from the first page show what was signed in September 2021, without scripts too', async () => {
  const page = await fromHome('Documents', { javaScriptEnabled: false })
  await page.getByRole('link', { name: /^2021 / }).click()
  const september = page.locator('section', { has: page.getByRole('heading', { name: 'September 2021' }) })
  const signed = september.locator('li', { hasText: 'signed' })
  expect(await signed.count()).toBeGreaterThanOrEqual(2)
  expect(await signed.first().innerText()).toContain('16 September 2021')
})

test('the days of signature can be asked for, and stand in the address', async () => {
  const page = await reader.open('/documents?act=signed&from=2021-09-01&to=2021-09-30')
  await page.locator('.answer .brief').waitFor()
  expect(await page.locator('.answer .brief li').count()).toBeGreaterThanOrEqual(2)
  for (const line of await page.locator('.answer .brief .when').allInnerTexts())
    expect(line).toContain('September 2021')
  expect(await page.locator('#all-documents').isVisible()).toBe(false)
})

test('filters narrow together, the same as a calendar, and a filter that does not fit is named', async () => {
  const page = await reader.open('/documents')
  await page.getByLabel('Kind', { exact: true }).selectOption('protocol')
  await page.getByLabel('Year', { exact: true }).selectOption('2021')
  await page.locator('.answer .brief').waitFor()
  expect(page.url()).toContain('kind=protocol&year=2021')
  await page.getByRole('link', { name: 'Show as a calendar' }).click()
  await page.locator('.answer .month-grid').first().waitFor()
  // A document of the year may have an act in another, whose months follow.
  expect((await page.locator('.answer .month-grid').count()) % 12).toBe(0)
  expect(await page.locator('.answer .month-grid caption', { hasText: '2021' }).count()).toBe(12)
  const wrong = await reader.open('/documents?kind=party')
  await wrong.locator('.problems').waitFor()
  expect(await wrong.locator('.problems').innerText()).toMatch(/kind .*Right would be: one of treaty, charter/)
})

test('a statement shows that it was adopted and nothing that statements do not have', async () => {
  const page = await reader.open('/documents/afghanistan-statement-2021')
  const steps = page.locator('.steps > li')
  expect(await steps.count()).toBe(1)
  expect(await steps.first().innerText()).toMatch(/^Adopted#?\s+15 September 2021/)
})

test('a protocol shows its steps, and how far each party came', async () => {
  const page = await reader.open('/documents/peacekeeping-amendments-protocol-2021')
  expect(await page.locator('.steps .reached').first().innerText()).toMatch(/Signed#?\s+16 September 2021/)
  const heads = await page.locator('.party-steps thead th').allInnerTexts()
  expect(heads).toEqual(expect.arrayContaining(['Party', 'Ratified']))
})

test('an undated list stands last and has a page of its own', async () => {
  const page = await reader.open('/documents')
  const years = await page.locator('.year-index li').allInnerTexts()
  expect(years.at(-1)).toContain('Undated')
  const first = await page.locator('#all-documents .brief .when').first().innerText()
  expect(first).toMatch(/20\d\d/)
})

test.each([
  '/events/by-year/2022',
  '/events/by-year/undated',
  '/documents/by-year/2022',
  '/sources',
  '/sources/by-year/undated',
  '/sources/by-year/2022',
  '/sources/by-publisher/a',
  '/disputes',
  '/open-questions',
  '/open-questions/sources',
  '/topics',
  '/years/2022',
  '/calendar/events/2022',
])('%s is under 25 kB compressed', async (path) => {
  const page = await reader.open(path, { javaScriptEnabled: false })
  // What is served is compressed at this level; scripts that only a running `next dev` adds are left out.
  const html = (await page.content()).replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
  const small = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } })
  expect(small.length).toBeLessThan(25_000)
})
