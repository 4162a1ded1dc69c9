import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

test('a filter of the timeline stands in the address, takes the place of the list, and going back takes it away', async () => {
  const page = await reader.open('/events')
  await page.getByLabel('Kind', { exact: true }).selectOption('joint-session')
  await page.locator('.answer .brief').first().waitFor()
  expect(page.url()).toContain('/events?kind=joint-session')
  expect(await page.locator('#all-events').isVisible()).toBe(false)
  await page.goBack()
  await page.locator('#all-events').waitFor({ state: 'visible' })
  expect(page.url()).toMatch(/\/events$/)
})

test('an address with a filter opens filtered', async () => {
  const page = await reader.open('/events?body=body/cccim&from=2024-01-01&to=2024-12-31')
  await page.locator('.answer .brief').first().waitFor()
  expect(await page.locator('.answer').innerText()).toContain('27th meeting')
  expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2024-01-01')
})

test('the events of a state are narrowed to those that it hosted', async () => {
  const page = await reader.open('/events?state=state/armenia')
  await page.locator('.answer .brief').first().waitFor()
  const all = await page.locator('.answer .brief li').count()
  await page.getByLabel('The state’s part').selectOption('hosted')
  await page.waitForURL('**/events?*tie=hosted*')
  await page.locator('.answer .brief').first().waitFor()
  const hosted = await page.locator('.answer .brief li').count()
  expect(hosted).toBeGreaterThan(0)
  expect(hosted).toBeLessThan(all)
})

test('a filter that does not fit is named, with what would be right', async () => {
  const page = await reader.open('/events?kind=party')
  await page.locator('.problems').waitFor()
  expect(await page.locator('.problems').innerText()).toMatch(/kind .*Right would be: one of session, meeting/)
})

test('two other terms are compared on a page of their own', async () => {
  const page = await reader.open('/compare')
  await page.getByLabel('One term').selectOption('armenia-2022')
  await page.getByLabel('The other').selectOption('belarus-2023')
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.waitForURL('**/compare/armenia-2022/belarus-2023')
  expect(await page.locator('h1').innerText()).toContain('Armenia in the chair')
})

test('an exercise that was called off tells who was to take part, not who took part', async () => {
  const page = await reader.open('/events/2022-10-10-indestructible-brotherhood-2022')
  const participants = await page.locator('section:has(#participants)').innerText()
  expect(participants).toContain('Was to take part')
  expect(participants).toMatch(/Armenia\d*#?\s+expected/)
  expect(participants).not.toMatch(/took part/i)
})
