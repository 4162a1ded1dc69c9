import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

type Row = Readonly<Record<string, string>>

/** The file that a click gives. */
const taken = async (page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}
const hrefsOf = (page: Page, rows: string) =>
  page.locator(rows).evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))

test('the rows of a filtered list are taken along as CSV and JSON: just those that are shown, in their order', async () => {
  const page = await reader.open('/events?kind=session&from=2019-01-01')
  const answer = page.locator('.answer')
  await answer.locator('.brief li').first().waitFor({ timeout: 90_000 })
  const shown = (await hrefsOf(page, '.answer .brief li a')).map((href) => href.replace('/events/', 'event/'))
  expect(shown.length).toBeGreaterThan(3)
  const csv = await taken(page, () => answer.getByRole('button', { name: /as CSV$/ }).click())
  expect(csv.name).toMatch(/^events-session.*\.csv$/)
  const rows: readonly Row[] = parse(csv.text, { columns: true })
  expect(rows.map(({ id }) => id)).toEqual(shown)
  const json = await taken(page, () => answer.getByRole('button', { name: /as JSON$/ }).click())
  expect(JSON.parse(json.text).result.events.map(({ id }: { id: string }) => id)).toEqual(shown)
})

test('a filtered list names its address in the API, with the same filters', async () => {
  const page = await reader.open('/documents?kind=strategy')
  const answer = page.locator('.answer')
  await answer.getByText('API', { exact: true }).click({ timeout: 90_000 })
  const href = await answer.locator('.over-api a').first().getAttribute('href')
  const { pathname, searchParams } = new URL(href ?? '')
  expect([pathname, searchParams.get('kind')]).toEqual(['/v1/queries/documents-by-act', 'strategy'])
})

test('a list that stands on its page is narrowed by words, and what is left is what is taken along', async () => {
  const page = await reader.open('/people')
  const field = page.getByRole('searchbox', { name: 'Narrow this list' })
  await field.fill('secretary general')
  const left = page.locator('[data-row]:not([hidden])')
  await page.getByText(/rows? of .* shown/).waitFor()
  const ids = await left.evaluateAll((all) => all.map((one) => one.getAttribute('data-row')))
  expect(ids.length).toBeGreaterThan(1)
  expect(ids.length).toBeLessThan(await page.locator('[data-row]').count())
  const { text } = await taken(page, () => page.getByRole('button', { name: /as CSV$/ }).click())
  const rows: readonly Row[] = parse(text, { columns: true })
  expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  await field.fill('')
  await page.getByRole('link', { name: /as CSV$/ }).waitFor()
})

test('without scripts the rows of a year stand in files beside the page', async () => {
  const page = await reader.open('/events/by-year/2022', { javaScriptEnabled: false })
  const shown = new Set((await hrefsOf(page, '.brief li a')).map((href) => href.replace('/events/', 'event/')))
  const { text } = await taken(page, () => page.getByRole('link', { name: /as CSV$/ }).click())
  const rows: readonly Row[] = parse(text, { columns: true })
  expect(new Set(rows.map(({ id }) => id))).toEqual(shown)
  expect(rows).toHaveLength(shown.size)
})

/** A calendar as another library reads it. */
const calendarAt = async (page: Page, href: string) => {
  const response = await page.request.get(`${reader.url}${href}`)
  expect(response.headers()['content-type']).toContain('text/calendar')
  const calendar = new ICAL.Component(ICAL.parse(await response.text()))
  const entries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  return { name: String(calendar.getFirstPropertyValue('x-wr-calname')), entries }
}

test.each([
  ['/bodies/collective-security-council', 'Add to calendar: Sessions of the Council', /Collective Security Council/],
  ['/states/armenia', 'Add to calendar', /Armenia/],
])('from %s its calendar is one link away', async (path, link, name) => {
  const page = await reader.open(path, { javaScriptEnabled: false })
  const href = await page.getByRole('link', { name: link, exact: true }).getAttribute('href')
  const calendar = await calendarAt(page, href ?? '')
  expect(calendar.name).toMatch(name)
  const astana = calendar.entries.filter(({ uid }) => uid === 'event/2024-11-28-csc-astana@csto-record')
  if (path.startsWith('/bodies/')) expect(astana.map(({ startDate }) => startDate.toString())).toEqual(['2024-11-28'])
  expect(calendar.entries.length).toBeGreaterThan(10)
})

test('the contents open as a menu by keyboard, are walked by tab, and Escape gives the focus back, without scripts', async () => {
  const page = await reader.open('/about', { javaScriptEnabled: false })
  const button = page.getByRole('banner').getByRole('button', { name: 'Contents' })
  const menu = page.getByRole('navigation', { name: 'All parts of the record' })
  expect(await menu.isVisible()).toBe(false)
  await button.focus()
  await page.keyboard.press('Enter')
  await menu.waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Close')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Chairmanships')
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  expect(await focused()).toBe('Contents')
  await page.keyboard.press('Space')
  await menu.waitFor()
  expect(await menu.getByRole('link', { name: 'Coverage' }).getAttribute('href')).toBe('/coverage')
})

test('the menu fits a narrow window and one of few colours', async () => {
  const page = await reader.open('/about', { viewport: { width: 320, height: 568 }, forcedColors: 'active' })
  await page.getByRole('button', { name: 'Contents' }).click()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(320)
  const menu = page.getByRole('navigation', { name: 'All parts of the record' })
  expect((await menu.boundingBox())?.width).toBeLessThanOrEqual(320)
  await menu.getByRole('link', { name: 'API reference' }).scrollIntoViewIfNeeded()
  await menu.getByRole('button', { name: 'Close' }).click()
  await menu.waitFor({ state: 'hidden' })
})

test('a page names its data, its feed and its calendar, and the picture for sharing is there', async () => {
  const page = await reader.open('/states/armenia', { javaScriptEnabled: false })
  const types = await page
    .locator('link[rel=alternate]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('type')))
  for (const type of ['application/json', 'application/ld+json', 'text/calendar', 'application/atom+xml'])
    expect(types).toContain(type)
  const image = await page.locator('meta[property="og:image"]').getAttribute('content')
  const response = await page.request.get(`${reader.url}${new URL(image ?? '').pathname}`)
  expect(response.headers()['content-type']).toBe('image/png')
  const meta = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content')
  expect([await meta('og:image:width'), await meta('og:image:height')]).toEqual(['1200', '630'])
  expect(await meta('og:image:alt')).toContain('States')
})
