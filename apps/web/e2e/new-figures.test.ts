import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

test('from the year 2022 the map of where it met and trained is one action away, and its table stands under it', async () => {
  const page = await reader.open('/years/2022', { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Map of 2022, with its table' }).click()
  await page.waitForURL(/\/figures\/places-2022$/)
  expect(await page.locator('.drawing.wide .datum').count()).toBeGreaterThan(3)
  const moscow = page.locator('.figure-table tr', { hasText: 'Moscow' }).first()
  expect(await moscow.innerText()).toMatch(/Russia\s+\d+\s+\d+/)
})
test('the map draws land and places, and no border', async () => {
  const page = await reader.open('/figures/places-2022', { javaScriptEnabled: false })
  const wide = page.locator('.drawing.wide svg')
  expect(await wide.locator('.drawn-land').count()).toBe(1)
  expect(await page.locator('figcaption').first().innerText()).toContain('Land without borders')
})
test('from the chairmanships the promises of all terms side by side are two actions away, with their table', async () => {
  const page = await reader.open('/chairmanships', { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'The promises of all terms side by side' }).click()
  await page.waitForURL(/\/chairmanships\/promises$/)
  const figure = page.locator('#figure-promises')
  expect(await figure.locator('.drawing.wide .datum').count()).toBeGreaterThan(5)
  await figure.getByText('The same as a table').click()
  const row = figure.locator('tr', { hasText: 'Kyrgyzstan in the chair (2025)' })
  expect(await row.isVisible()).toBe(true)
  expect(await row.locator('td.number').count()).toBe(5)
})
test.each([
  ['/events', 'events-by-kind'],
  ['/documents', 'documents-by-kind'],
  ['/topics', 'topics-by-year'],
  ['/coverage', 'coverage-by-year'],
  ['/bodies', 'who-met'],
  ['/years', 'places'],
  ['/years/2022', 'days-2022'],
  ['/chairmanships/kyrgyzstan-2025', 'promises-kyrgyzstan-2025'],
])('%s draws %s at both widths, and leads to its page', async (href, id) => {
  for (const width of [390, 1280]) {
    const page = await reader.open(href, { javaScriptEnabled: false, viewport: { width, height: 900 } })
    const link = page.locator(`.figure-tools a[href="/figures/${id}"]`)
    const frame = page.locator('.figure-frame', { has: link })
    expect(await frame.locator(`.drawing.${width < 640 ? 'narrow' : 'wide'} svg`).isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.context().close()
  }
})
