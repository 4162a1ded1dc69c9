import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

test('strength stands as a drawing, a row for each series, and a table, without scripts', async () => {
  const page = await reader.open('/exercises', { javaScriptEnabled: false })
  const drawn = (section: string) => page.locator(`section:has(#${section}) .drawing.wide`)
  expect(await drawn('by-year').locator('.datum').count()).toBeGreaterThan(80)
  expect(await drawn('by-series').locator('.drawn-name').count()).toBeGreaterThan(6)
  const rubezh = page.locator('.strength-table tr', { hasText: 'Rubezh-2010' }).first()
  expect(await rubezh.innerText()).toContain('more than 1,000')
})
test('a number counted for several exercises, one only announced, and one that is not on record say so', async () => {
  const page = await reader.open('/exercises', { javaScriptEnabled: false })
  const row = (name: string) => page.locator('.strength-table tr', { hasText: name }).first().innerText()
  expect(await row('Search-2021')).toContain('together with others')
  expect(await row('Rubezh-2005')).toContain('as announced')
  expect(await page.locator('.strength-table .unknown').count()).toBeGreaterThan(10)
})
test('every mark says what it is, and the numbers can be taken along', async () => {
  const page = await reader.open('/exercises', { javaScriptEnabled: false })
  const titles = await page
    .locator('section:has(#by-year) .drawing.wide .datum title')
    .evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''))
  for (const title of titles) expect(title).toMatch(/: (?:(?:\D+ )?[\d,]+|not on record)/)
  expect(await page.getByRole('link', { name: 'table (CSV)' }).getAttribute('href')).toMatch(
    /\/v1\/queries\/exercise-strength\.csv$/,
  )
})
test('on a narrow page nothing is wider than the window', async () => {
  const page = await reader.open('/exercises', { viewport: { width: 390, height: 800 } })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
