import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

const text = async (page: Page, selector = 'main') => (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ')

test('two clicks from the first page tell who chaired the 27th meeting on illegal migration, and on whose word', async () => {
  const page = await reader.open('/')
  await page.getByRole('navigation', { name: 'Main parts' }).getByRole('link', { name: 'Bodies' }).click()
  await page
    .getByRole('link', { name: /Heads of Competent Authorities for Countering Illegal Migration/ })
    .first()
    .click()
  const row = page.locator('tr', { has: page.getByRole('cell', { name: '27', exact: true }) })
  expect(await row.innerText()).toContain('Alexander Gorovoy')
  const mark = row.locator('td').last().locator('.marks a').first()
  const note = await page.locator(`${await mark.getAttribute('href')}`).innerText()
  expect(note).toMatch(/¶ 7, find in the text/)
})

test('one click shows what Kyrgyzstan promised for 2019 and for 2025, side by side', async () => {
  const page = await reader.open('/')
  await page.getByRole('navigation', { name: 'Main parts' }).getByRole('link', { name: 'Compare' }).click()
  const cyber = page.locator('.comparison tr', { hasText: 'cybersecurity conference' }).first()
  expect(await cyber.locator('td').nth(0).innerText()).toContain('nothing on record')
  expect(await cyber.locator('td').nth(1).innerText()).toContain('Hold an international cybersecurity conference')
})

test('the first page asks who was in the chair on 15 September 2021, and is told Tajikistan with its sources', async () => {
  const page = await reader.open('/')
  await page.getByLabel('Who was in the chair on').fill('2021-09-15')
  await page.locator('form[action="/chairmanships"] button').click()
  await page.locator('.answer .answer-sentence').waitFor()
  expect(page.url()).toContain('/chairmanships?on=2021-09-15')
  const answer = await text(page, '.answer')
  expect(answer).toContain('On 15 September 2021, Tajikistan was in the chair.')
  expect(answer).toContain('Ministry of Foreign Affairs of the Kyrgyz Republic, 15 September 2021, ¶ 12')
})

test('one click shows what was known on 15 January 2025 about the cybersecurity conference: planned, not held', async () => {
  const page = await reader.open('/')
  await page.getByRole('link', { name: /What was known on 15 January 2025/ }).click()
  await page.locator('.answer .answer-sentence').waitFor({ timeout: 90_000 })
  const answer = await text(page, '.answer')
  expect(answer).toContain(
    'On 15 January 2025, “First CSTO International Conference on Cybersecurity” was known as planned.',
  )
  expect(answer).toContain('1 January 2025: TASS announced it, on the word of Sadyr Japarov')
  expect(answer).toMatch(/Learned later[\s\S]*place/)
})

test('one click shows which two dates are reported for the Astana session of 2024', async () => {
  const page = await reader.open('/')
  await page.getByRole('navigation', { name: 'Main parts' }).getByRole('link', { name: 'Disputes' }).click()
  const entry = page.locator('.disputes > li', { hasText: 'Astana, 28 November 2024' }).first()
  expect(await entry.locator('dt').allInnerTexts()).toEqual(
    expect.arrayContaining(['28 November 2024', '24 November 2024']),
  )
  const english = entry.locator('dl > div', { hasText: '24 November 2024' })
  expect(await english.innerText()).toContain('TASS, 1 January 2025')
})
