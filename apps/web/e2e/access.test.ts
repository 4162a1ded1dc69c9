import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kinds, type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

/** Leaves of each list its first entries: the hundredth is made as the tenth is, and axe takes minutes for a thousand. */
const shortened = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('ul, ol, dl, tbody'))
      for (const entry of [...list.children].slice(20)) entry.remove()
    for (const body of document.querySelectorAll('main .body'))
      for (const one of [...body.children].slice(20)) one.remove()
  })

/** Faults by rule, with the first element of each. */
const faultsOn = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      preload: false,
      iframes: false,
      // Of WCAG 2.2; axe leaves it off unless it is asked for.
      rules: { 'target-size': { enabled: true } },
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

  test.each([390, 320])('is not wider than a screen of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  test('holds letters of twice the size without being wider than the screen', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    const width = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
      const { scrollWidth } = document.documentElement
      document.documentElement.style.fontSize = ''
      return scrollWidth
    })
    expect(width).toBeLessThanOrEqual(1280)
  })

  test('has one first heading, and no level left out', async () => {
    const levels = await headingsOn(page)
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.filter((level, position) => level > (levels[position - 1] ?? 0) + 1)).toEqual([])
  })

  test.each([390, 1280])('has no fault that axe finds at %i pixels, in light or in dark', async (width) => {
    await shortened(page)
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
  for (const ways of await page.locator('.masthead nav').all()) expect(await ways.isVisible()).toBe(false)
  expect(await page.locator('.print-marks').first().isVisible()).toBe(true)
})

test('on paper, a record has nothing that cannot be used there and no line cut off', async () => {
  const page = await reader.open('/events/2024-12-03-cccim-27', { viewport: { width: 720, height: 1000 } })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const { wide, paper, controls } = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('form, button, input, select, .masthead nav, .site-footer nav, .skip')]
    return {
      wide: document.documentElement.scrollWidth > 720,
      paper: getComputedStyle(document.body).backgroundColor,
      controls: shown
        .filter((element) => element.checkVisibility())
        .map(({ className, tagName }) => tagName + className),
    }
  })
  expect({ wide, paper, controls }).toEqual({ wide: false, paper: 'rgb(255, 255, 255)', controls: [] })
})

test('the keyboard alone goes through a page in its order, each stop in sight and marked', async () => {
  const page = await reader.open('/events/2024-12-03-cccim-27')
  const order = await page.evaluate(() => [...document.querySelectorAll('a[href], summary, button, input')].length)
  const seen: number[] = []
  for (let stop = 0; stop < Math.min(order, 40); stop += 1) {
    await page.keyboard.press('Tab')
    const { position, marked, top } = await page.evaluate(() => {
      const element = document.activeElement ?? document.body
      return {
        position: [...document.querySelectorAll('*')].indexOf(element),
        marked: getComputedStyle(element).outlineStyle !== 'none',
        top: element.getBoundingClientRect().top,
      }
    })
    expect({ marked, inSight: top >= 0 && top < 900 }).toEqual({ marked: true, inSight: true })
    seen.push(position)
  }
  expect(seen).toEqual(seen.toSorted((left, right) => left - right))
  expect(new Set(seen).size).toBe(seen.length)
})

test.each(['/', '/events/2024-12-03-cccim-27', '/states', '/compare'])('%s does not move by itself', async (path) => {
  const page = await reader.open(path, { reducedMotion: 'reduce' })
  const moving = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element))
    return all.filter(
      ({ animationName, transitionDuration }) => animationName !== 'none' || transitionDuration !== '0s',
    ).length
  })
  await page.context().close()
  expect(moving).toBe(0)
})

test('a chart shows its bars in forced colours', async () => {
  const page = await reader.open('/states')
  await page.emulateMedia({ forcedColors: 'active' })
  const bars = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor
    const all = [...document.querySelectorAll('main svg :is(rect, line, path)')].filter((one) => one.checkVisibility())
    const drawn = (colour: string) => colour !== 'none' && colour !== paper && colour !== 'rgba(0, 0, 0, 0)'
    const lost = all.filter((one) => {
      const { fill, stroke } = getComputedStyle(one)
      return !drawn(fill) && !drawn(stroke)
    })
    return { some: all.length > 0, lost: lost.map((one) => one.getAttribute('class')) }
  })
  await page.context().close()
  expect(bars).toEqual({ some: true, lost: [] })
})
