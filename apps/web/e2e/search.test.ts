import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

const answered = async (path: string): Promise<Page> => {
  const page = await reader.open(path)
  await page.locator('.found .hits li').first().waitFor()
  return page
}
const field = (page: Page) => page.getByRole('combobox', { name: /Names, places, words/ })

test.each(['Semerikov', 'Семериков'])('a search for %s leads to the person first', async (name) => {
  const page = await reader.open('/search')
  await field(page).fill(name)
  await page.locator('search button').click()
  await page.locator('.found .hits li').first().waitFor()
  expect(await page.locator('.hits li a').first().innerText()).toBe('Valery Semerikov')
  expect(new URL(page.url()).searchParams.get('q')).toBe(name)
})

test('an address with a question opens answered, by kind with counts, and says so in the title', async () => {
  const page = await answered('/search?q=Astana+2024')
  expect(await page.title()).toContain('“Astana 2024”')
  expect(await page.locator('.found-group h3').allInnerTexts()).toContainEqual(expect.stringMatching(/^Events\s+\d+$/))
  await page.getByRole('link', { name: /^All \d+ events$/ }).click()
  await page.waitForURL('**/search?*type=event*')
  await page.locator('.found .hits li').first().waitFor()
  expect(await page.getByLabel('Kind of record').inputValue()).toBe('event')
})

test('a first question fetches a fraction of the index, and nothing of the whole record', async () => {
  const context = await reader.browser.newContext()
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${reader.url}/search?q=summit+Bishkek+2025`)
  await page.locator('.found .hits li').first().waitFor()
  const files = asked.filter((path) => path.startsWith('/data/'))
  expect(files).toContain('/data/search/base.json')
  expect(files).not.toContain('/data/dataset.json')
  expect(files.length).toBeLessThan(60)
  await context.close()
})

test('only the count is announced, not the list', async () => {
  const page = await answered('/search?q=Astana')
  expect(await page.locator('.found').evaluate((found) => found.closest('[aria-live], [role=status]'))).toBeNull()
  expect(await page.locator('.search-status').innerText()).toMatch(/^\d+ records found\.$/)
})

test('suggestions come as one types, and the keys choose among them', async () => {
  const page = await reader.open('/search')
  await field(page).pressSequentially('Tasmagam')
  await page.getByRole('option').first().waitFor()
  expect(await field(page).getAttribute('aria-expanded')).toBe('true')
  await field(page).press('ArrowDown')
  const active = await field(page).getAttribute('aria-activedescendant')
  expect(await page.locator(`#${active}`).innerText()).toContain('Imangali Tasmagambetov')
  await field(page).press('Escape')
  expect(await page.getByRole('listbox').count()).toBe(0)
  await field(page).press('ArrowDown')
  await page.getByRole('option').first().waitFor()
  await field(page).press('ArrowDown')
  await field(page).press('Enter')
  await page.waitForURL('**/people/imangali-tasmagambetov')
})

test('the keys lead to the search from a page of text alone, and are typed in a field', async () => {
  const page = await reader.open('/people/valery-semerikov')
  await page.locator('h1').click()
  await page.keyboard.press('/')
  await page.waitForURL('**/search')
  const home = await reader.open('/')
  const field = home.locator('input').first()
  await field.focus()
  await home.keyboard.press('Control+k')
  await home.waitForTimeout(300)
  expect(new URL(home.url()).pathname).toBe('/')
})

test('who asks for the members of a day is led to the page that answers, and to the memberships', async () => {
  const page = await answered('/search?q=members+on+1+January+2003')
  await page.getByRole('link', { name: /All members on 1 January 2003/ }).click()
  await page.locator('.answer-sentence').waitFor()
  const answer = await page.locator('.answer').innerText()
  expect(answer).toMatch(/On 1 January 2003, on record: \d states/)
  expect(answer).toContain('Armenia')
  expect(answer).not.toContain('Uzbekistan')
})

test.each(['/', 'Control+k'])('the keys %s lead to the search', async (keys) => {
  const page = await reader.open('/search')
  await page.waitForLoadState('networkidle')
  await page.locator('h1').click()
  await page.keyboard.press(keys)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
  const other = await reader.open('/as-known')
  await expect
    .poll(
      async () => {
        await other.keyboard.press(keys)
        return new URL(other.url()).pathname
      },
      { timeout: 20_000 },
    )
    .toBe('/search')
})

test('words in Cyrillic are marked with their language', async () => {
  const page = await answered('/search?q=Токаеву')
  const marked = page.locator('.hits .why [lang]').first()
  expect([await marked.innerText(), await marked.getAttribute('lang')]).toEqual(['Токаев', 'ru'])
})

test.each([
  ['?q=zzzzqqq', 'Nothing on record fits these words.'],
  ['?q=30+February+2020', 'The calendar has no such day'],
  ['?q=who+is+it', 'Words as common as these'],
  ['?q=a&type=party', 'There is no kind of record “party”'],
])('what finds nothing, %s, says why', async (asked, why) => {
  const page = await reader.open(`/search${asked}`)
  await page.locator('.search-status', { hasText: why }).waitFor()
  expect(await page.locator('.hits').count()).toBe(0)
})

test('nothing on the page jumps while an answer comes', async () => {
  const context = await reader.browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const watched = window as unknown as { shift: number }
    watched.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${reader.url}/search?q=Astana+session`)
  await page.locator('.found .hits li').first().waitFor()
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02)
  await context.close()
})

test('without scripts the page says that it cannot read the question, and a form asks the API', async () => {
  const page = await reader.open('/search?q=Astana', { javaScriptEnabled: false })
  expect(await page.locator('main').innerText()).toContain('a question in its address is not read without them')
  expect(await page.locator('noscript form, form.filters').first().getAttribute('action')).toMatch(
    /\/v1\/queries\/search$/,
  )
  expect(await page.locator('#without-search a').count()).toBeGreaterThan(8)
})

test('a browser can search here from its address bar', async () => {
  const page = await reader.open('/')
  expect(await page.locator('link[rel="search"]').getAttribute('href')).toBe('/opensearch.xml')
  const description = await (await fetch(`${reader.url}/opensearch.xml`)).text()
  expect(description).toMatch(
    /<Url type="text\/html" method="get" template="https?:\/\/[^"]+\/search\?q=\{searchTerms\}"\/>/,
  )
})
