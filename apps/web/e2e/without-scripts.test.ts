import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { interactive, kinds, type Reader, startReader, withFactTools } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

const visit = async (path: string) => {
  const context = await reader.browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const seen: { url: string; kind: string }[] = []
  const complaints: string[] = []
  page.on('request', (request) => seen.push({ url: request.url(), kind: request.resourceType() }))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${reader.url}${path}`, { waitUntil: 'networkidle' })
  await context.close()
  return { seen, complaints: complaints.filter((text) => !text.includes('404')) }
}

describe.each(Object.entries(kinds))('the page of kind %s', (kind, path) => {
  test('asks nothing of any other host, and no policy is broken', async () => {
    const { seen, complaints } = await visit(path)
    expect(seen.filter(({ url }) => !url.startsWith(reader.url))).toEqual([])
    expect(complaints).toEqual([])
  })

  test.skipIf(interactive.includes(kind))(
    'ships no script but that of the keys, and of the facts of a record',
    async () => {
      const { seen } = await visit(path)
      const scripts = seen.filter((request) => request.kind === 'script' || request.url.endsWith('.js'))
      const names = scripts.map(({ url }) => new URL(url).pathname.replace(/.*\/(fact-tools)\.[0-9a-f]+\.js$/, '$1'))
      expect(names).toEqual(['/search-key.js', ...(withFactTools.includes(kind) ? ['fact-tools'] : [])])
    },
  )
})

test('without scripts the timeline leads to a list of every year, by month', async () => {
  const page = await reader.open('/events', { javaScriptEnabled: false })
  expect(await page.locator('#all-events .brief li').count()).toBeGreaterThan(20)
  await page
    .locator('#all-events')
    .getByRole('link', { name: /^2024 / })
    .click()
  expect(await page.locator('h1').innerText()).toBe('Events of 2024')
  expect(await page.locator('.brief li').count()).toBeGreaterThan(50)
})

test('without scripts the plans are a table with when each became known', async () => {
  const page = await reader.open('/as-known', { javaScriptEnabled: false })
  const row = page.locator('tr', { hasText: 'Conference on Cybersecurity' }).first()
  expect(await row.innerText()).toMatch(/1 January 2025, TASS/)
  expect(await row.innerText()).toMatch(/held: 19 June 2025/)
})

test.each([
  ['/chairmanships?date=2021-09-15', 'Every answer, day by day'],
  ['/states?date=2003-01-01', 'Every answer, day by day'],
  ['/offices/csto-secretary-general?date=2018-06-01', 'the table of days answers'],
])('without scripts %s says that its day is not read, and where the answer stands', async (path, where) => {
  const page = await reader.open(path, { javaScriptEnabled: false })
  const text = await page.locator('noscript, main').first().innerText()
  expect(text).toContain('a day in the address is not read')
  expect(text).toContain(where)
})
