import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

/** The reader that is being worked on sends no policies: they are the small server's. */
const served = process.env['READER_URL'] === undefined

const listed = async (): Promise<readonly string[]> => {
  const page = await reader.open('/figures', { javaScriptEnabled: false })
  const hrefs = await page
    .locator('.figure-list a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  await page.context().close()
  return hrefs
}

describe('the strength of exercises by year', () => {
  const take = async (page: Page, form: string): Promise<Buffer> => {
    const waiting = page.waitForEvent('download')
    await page
      .locator('.figure-frame')
      .first()
      .getByRole('link', { name: new RegExp(`^${form} of`) })
      .click()
    return readFile(await (await waiting).path())
  }
  test('is taken along as a table and as a picture, by one click each on its page', async () => {
    const page = await reader.open('/exercises', { javaScriptEnabled: false })
    const rows = (await take(page, 'CSV')).toString().trim().split('\r\n')
    expect(rows[0]).toBe('Exercise,Exercise (address),Began,People,Lowest,Highest,Series,Series (address)')
    expect(rows.find((row) => row.startsWith('Rubezh-2010'))).toContain('"more than 1,000",1000,1000')
    const picture = PNG.sync.read(await take(page, 'PNG'))
    expect(picture.width).toBeGreaterThan(1200)
    // Letters were drawn too: without them the upper strip, which has the title alone, would be paper.
    const strip = picture.data.subarray(0, picture.width * 4 * 110)
    expect(strip.some((value, at) => at % 4 === 0 && value < 80)).toBe(true)
  })
  test('opens alone as a drawing, with its title, its text alternative, and looks of its own', async () => {
    const page = await reader.open('/figures/exercise-strength.svg')
    const { root, title, words, dark } = await page.evaluate(() => ({
      root: document.documentElement.namespaceURI,
      title: document.querySelector('title')?.textContent ?? '',
      words: document.querySelector('desc')?.textContent ?? '',
      dark: [...document.querySelectorAll('circle')].some((one) => getComputedStyle(one).fill === 'rgb(23, 25, 29)'),
    }))
    expect(root).toBe('http://www.w3.org/2000/svg')
    expect(title).toBe('People at each exercise, by year')
    expect(words).toMatch(/^Of \d+ exercises held from \d{4} to \d{4}/)
    expect(dark).toBe(true)
    expect(await page.locator('.datum').count()).toBe(0)
  })
})

test('every figure has its alternative, and a table that says just what is drawn', async () => {
  for (const href of await listed()) {
    const page = await reader.open(href, { javaScriptEnabled: false })
    const found = await page.evaluate(() => {
      const drawing = document.querySelector('.drawing.wide svg')
      const data = [...(drawing?.querySelectorAll('.datum') ?? [])]
      const counts = data.flatMap((one) => one.getAttribute('data-count') ?? [])
      const rows = [...document.querySelectorAll('.figure-table tbody tr')]
      const numbers = rows.flatMap((row) =>
        [...row.querySelectorAll('td.number')].map((cell) => cell.textContent ?? ''),
      )
      const sum = (all: readonly string[]) => all.reduce((total, one) => total + Number(one.replaceAll(',', '')), 0)
      return {
        alternative: drawing?.getAttribute('aria-label')?.length ?? 0,
        drawn: counts.length > 0 ? sum(counts) : data.length,
        told: counts.length > 0 ? sum(numbers) : rows.length,
        sources: document.querySelectorAll('#sources ~ .body a').length,
      }
    })
    await page.context().close()
    expect(found.alternative, href).toBeGreaterThan(20)
    expect(found.drawn, href).toBeGreaterThan(0)
    expect(found.told, href).toBe(found.drawn)
    expect(found.sources, href).toBeGreaterThan(0)
  }
})

test('the files of every figure are there, each of its type', async () => {
  const types = { svg: 'image/svg+xml', 'small.svg': 'image/svg+xml', png: 'image/png', csv: 'text/csv' }
  for (const href of await listed())
    for (const [end, type] of Object.entries(types)) {
      const { status, headers } = await fetch(`${reader.url}${href}.${end}`)
      expect([href, status, headers.get('content-type')?.split(';')[0]]).toEqual([href, 200, type])
    }
})

test('on paper a figure is drawn wide, in black on white', async () => {
  const page = await reader.open('/exercises', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await page.locator('.drawing.wide').first().isVisible()).toBe(true)
  expect(await page.locator('.drawing.narrow').first().isVisible()).toBe(false)
  const ink = await page
    .locator('.drawing.wide .drawn-full')
    .first()
    .evaluate((one) => getComputedStyle(one).fill)
  expect(ink).toBe('rgb(0, 0, 0)')
})

test.skipIf(!served)('a figure made for it stands in a frame of another site, and no other page does', async () => {
  const { hostname, port } = new URL(reader.url)
  const framed = (path: string) => `<iframe src="http://${hostname}:${port}${path}"></iframe>`
  const pages = ['/figures/chair-rotation/embed', '/figures/chair-rotation', '/exercises', '/']
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(pages.map(framed).join(''))
  }).listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  if (address === null || typeof address === 'string') throw new Error('no port to listen on')
  const page = await reader.browser.newPage()
  // Another name for the same machine is another site.
  await page.goto(`http://localhost:${address.port}/`)
  const shown = await Promise.all(
    (await page.locator('iframe').elementHandles()).map(async (element) => {
      const frame = await element.contentFrame()
      return (await frame?.locator('svg').count()) ?? 0
    }),
  )
  const frame = page.frames().find((one) => one.url().endsWith('/embed'))
  const around = await frame?.locator('header.masthead, footer, nav').count()
  const target = await frame?.locator('base').getAttribute('target')
  await page.close()
  other.close()
  expect(shown[0]).toBeGreaterThan(0)
  expect(shown.slice(1)).toEqual([0, 0, 0])
  expect([around, target]).toEqual([0, '_blank'])
})
