import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

const sectionOf = async (path: string, id: string) => {
  const page = await reader.open(path, { javaScriptEnabled: false })
  return page.locator(`section[aria-labelledby="${id}"]`)
}

test('two actions from the first page open a year, with its chair, sessions, documents and promises', async () => {
  const page = await reader.open('/')
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Years', exact: true }).click()
  await page.getByRole('table').getByRole('link', { name: '2025', exact: true }).click()
  await page.locator('h1', { hasText: 'The year 2025' }).waitFor()
  const titles = await page.locator('main h2').allInnerTexts()
  expect(titles).toEqual(
    expect.arrayContaining(['In the chair', 'Sessions', 'Documents', 'Promises', 'In office', 'Chronology']),
  )
  expect(await page.locator('section[aria-labelledby="promises"]').innerText()).toContain(
    'Hold an international cybersecurity conference',
  )
})
test('a year names who held the main office, and how sure that is', async () => {
  const officers = await sectionOf('/years/2024', 'officers')
  const head = officers.locator('tr', { hasText: 'Secretary General' }).first()
  expect(await head.innerText()).toMatch(/Imangali Tasmagambetov[\s\S]*sure/)
})
test('two states share the chair of a year in which it changed hands', async () => {
  const chair = await (await sectionOf('/years/2021', 'chair')).innerText()
  expect(chair).toContain('Tajikistan')
  expect(chair).toContain('Armenia')
})
test('a year leads to those before and after it', async () => {
  const page = await reader.open('/years/2024')
  await page.getByRole('link', { name: 'After: 2025' }).click()
  await page.locator('h1', { hasText: 'The year 2025' }).waitFor()
  await page.getByRole('link', { name: 'Before: 2024' }).click()
  await page.locator('h1', { hasText: 'The year 2024' }).waitFor()
})
test('a day of the calendar says what is on it to those who hear it, and leads to it in the list', async () => {
  const page = await reader.open('/calendar/events/2024', { javaScriptEnabled: false })
  const november = page.getByRole('table', { name: 'November 2024' })
  expect(await november.getByRole('columnheader').allInnerTexts()).toHaveLength(7)
  await november.getByRole('link', { name: /^28 November 2024: / }).click()
  expect(page.url()).toMatch(/#day-2024-11-28$/)
  expect(await page.locator('#day-2024-11-28').innerText()).toContain('Collective Security Council')
})
test('what has no day stands beside the month, and the calendar can be taken along', async () => {
  const page = await reader.open('/calendar/events/2024')
  expect(await page.getByText('In this month, day not known').count()).toBeGreaterThan(0)
  const add = page.getByRole('link', { name: 'Add to calendar: 2024' })
  expect(await add.getAttribute('href')).toBe('/data/calendars/events-2024.ics')
})
test('any list of events can be seen as a calendar', async () => {
  const page = await reader.open('/events?kind=joint-session&from=2021-01-01&to=2021-12-31')
  // The record is fetched first, which takes its time where much else runs.
  await page.locator('.answer').getByRole('link', { name: 'Show as a calendar' }).click({ timeout: 90_000 })
  await page.locator('.answer .month-grid').first().waitFor()
  expect(page.url()).toContain('view=calendar')
  expect(
    await page
      .locator('.answer')
      .getByRole('link', { name: /^15 September 2021: / })
      .count(),
  ).toBe(1)
})
