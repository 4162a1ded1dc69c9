import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

/** A page whose requests for scripts are listed, and can be held back until `let` is called. */
const openHeld = async (path: string) => {
  const page = await (await reader.browser.newContext()).newPage()
  const scripts: string[] = []
  let release: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    const { pathname } = new URL(route.request().url())
    // The keys that lead to the search are on every page, and no part of what answers.
    if (pathname !== '/search-key.js') scripts.push(pathname)
    if (pathname.startsWith('/_next/') && !pathname.includes('waking')) await held
    await route.continue()
  })
  await page.goto(`${reader.url}${path}`, { waitUntil: 'load' })
  return { page, scripts, let: release }
}
const filterByKind = (page: Page) => page.getByLabel('Kind', { exact: true })

test('a page that is only read fetches one small script, and the rest when someone points at it', async () => {
  const { page, scripts, let: release } = await openHeld('/events')
  await page.waitForTimeout(1000)
  expect(scripts).toEqual([expect.stringMatching(/\/waking\.[0-9a-f]+\.js$/)])
  release()
  const asked = page.waitForRequest(/static\/chunks/)
  await page.mouse.move(200, 300)
  await asked
})

test('a choice made before the scripts have come is answered when they have', async () => {
  const { page, let: release } = await openHeld('/events')
  await filterByKind(page).selectOption('joint-session')
  expect(new URL(page.url()).search).toBe('')
  release()
  await page.waitForURL('**/events?*kind=joint-session*')
  expect(await filterByKind(page).inputValue()).toBe('joint-session')
})

test('a form sent before the scripts have come stays on the page and is answered there', async () => {
  const { page, let: release } = await openHeld('/search')
  await page.getByRole('combobox', { name: /Names, places, words/ }).fill('Semerikov')
  await page.keyboard.press('Enter')
  release()
  await page.locator('.found .hits li').first().waitFor()
  expect(new URL(page.url()).pathname).toBe('/search')
})

test('where the scripts cannot be had, a form goes where it goes without scripts', async () => {
  const page = await (await reader.browser.newContext()).newPage()
  await page.route('**/_next/static/pages/*.js', (route) =>
    route.request().url().includes('waking') ? route.continue() : route.abort(),
  )
  await page.goto(`${reader.url}/events`)
  await page.locator('main form button').first().click()
  await page.waitForURL('**/events?*from=*')
  await page.getByText('A filter in the address of this page is not applied').first().waitFor()
})
