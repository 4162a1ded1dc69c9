import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kinds, type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

/** Faults by rule, with the first element of each. */
const faultsOn = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      preload: false,
      iframes: false,
      ...(rules === undefined ? {} : { runOnly: [...rules] }),
    })
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
}

const headingsOn = (page: Page): Promise<readonly number[]> =>
  page
    .locator('main')
    .evaluate((main) => [...main.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName[1])))

describe.each(Object.entries(kinds))('the page of kind %s', (_, path) => {
  let page: Page
  beforeAll(async () => {
    page = await reader.open(path, { viewport: { width: 390, height: 844 }, colorScheme: 'light' })
  })
  afterAll(() => page.context().close())

  test('is not wider than a phone', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  test('has one first heading, and no level left out', async () => {
    const levels = await headingsOn(page)
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.filter((level, position) => level > (levels[position - 1] ?? 0) + 1)).toEqual([])
  })

  test.each([390, 1280])('has no fault that axe finds at %i pixels, in light or in dark', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await faultsOn(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    // Only colours differ between the two.
    expect(await faultsOn(page, ['color-contrast'])).toEqual([])
  })
})

test('the first stop of the keyboard leads past the links to the content', async () => {
  const page = await reader.open('/events/2024-12-03-cccim-27')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
  const box = await page.locator('.skip').boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('a mark leads by keyboard to its evidence, which is then shown as meant', async () => {
  const page = await reader.open('/events/2024-12-03-cccim-27')
  const mark = page.locator('.participants .marks a').first()
  await mark.focus()
  expect(await mark.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none')
  await page.keyboard.press('Enter')
  const target = page.locator('.passage:target')
  expect(await target.count()).toBe(1)
  expect(await target.getByRole('link', { name: 'find in the text' }).getAttribute('href')).toContain('#:~:text=')
})

test('on paper, evidence has whole addresses and the ways around the site are gone', async () => {
  const page = await reader.open('/events/2024-12-03-cccim-27')
  await page.emulateMedia({ media: 'print' })
  const address = await page
    .locator('.evidence .original')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(address).toContain('https://en.odkb-csto.org/')
  expect(await page.locator('.masthead nav').isVisible()).toBe(false)
  expect(await page.locator('.print-marks').first().isVisible()).toBe(true)
})
