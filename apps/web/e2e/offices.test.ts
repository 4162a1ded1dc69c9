import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

const general = '/offices/csto-secretary-general'

test('two actions from the first page tell who was Secretary General in 2018, and on whose word', async () => {
  const page = await reader.open('/')
  await page.getByLabel('Who was Secretary General on').fill('2018-06-01')
  await page.locator(`form[action="${general}"] button`).click()
  const answer = page.locator('.answer .term-answer')
  await answer.first().waitFor()
  expect(page.url()).toContain(`${general}?on=2018-06-01`)
  expect(await answer.count()).toBe(1)
  expect(await answer.first().innerText()).toMatch(/^Yuri Khachaturov.*\s+sure: the days on record leave no doubt$/s)
  const mark = await answer.locator('.marks a').first().getAttribute('href')
  expect(await page.locator(`${mark}`).innerText()).toContain('find in the text')
})

test('a day on which the office changed hands names both, and an acting holder is called so', async () => {
  const page = await reader.open(`${general}?on=2018-11-02`)
  await page.locator('.answer .term-answer').first().waitFor()
  const answer = await page.locator('.answer').innerText()
  expect(answer).toContain('Yuri Khachaturov')
  expect(answer).toMatch(/Valery Semerikov, acting/)
  expect(answer).toContain('likely: the seat changed hands that day')
})

test('a day before the first holder is answered by nobody, and what is no day by what would be one', async () => {
  const before = await reader.open(`${general}?on=1999-01-01`)
  await before.locator('.answer p').first().waitFor()
  expect(await before.locator('.answer').innerText()).toContain('nothing on record places anybody in the office')
  const wrong = await reader.open(`${general}?on=soon`)
  await wrong.locator('.answer p').first().waitFor()
  expect(await wrong.locator('.answer').innerText()).toContain(
    '“soon” is not a day. Right would be: a day as YYYY-MM-DD',
  )
})

test('without scripts the table of days answers, from the first Secretary General on', async () => {
  const page = await reader.open(`${general}?on=2018-06-01`, { javaScriptEnabled: false })
  const row = page.locator('tr', { hasText: '3 May 2017 to 1 November 2018' })
  expect(await row.innerText()).toMatch(/Yuri Khachaturov\s+sure/)
  expect(await page.locator('tr', { hasText: '28 April 2003 to 31 December 2016' }).first().innerText()).toContain(
    'Nikolai Bordyuzha',
  )
})

test('offices are listed under what they belong to, the organization first and its Secretary General before all', async () => {
  const page = await reader.open('/offices')
  const first = page.locator('main .section').first()
  expect(await first.locator('h2').innerText()).toBe('Collective Security Treaty Organization')
  expect(await first.locator('tbody tr').first().innerText()).toContain('Secretary General')
  const presidents = page.locator('a[href="/offices/belarus-president"]')
  expect(await presidents.count()).toBe(1)
})

test('the page of the organization leads to the Secretaries General', async () => {
  const page = await reader.open('/organizations/csto')
  expect(await page.locator(`a[href="${general}"]`).count()).toBeGreaterThan(0)
})

test('a person whose state no source names is told it by the office, and the row is hidden where neither tells', async () => {
  const page = await reader.open('/people/gurbanguly-berdymukhamedov')
  expect(await page.locator('.fact', { hasText: 'State' }).innerText()).toContain('Turkmenistan')
  for (const path of ['/people/gurbanguly-berdymukhamedov', '/people/alexander-lukashenko'])
    expect(await (await reader.open(path)).locator('main').innerText()).not.toContain('not on record')
})

test('a head of state’s page has offices, sessions by year and events by year', async () => {
  const page = await reader.open('/people/alexander-lukashenko')
  const year = page.locator('section[aria-labelledby="sessions"] tr', { hasText: '2023' })
  expect(await year.innerText()).toContain(
    'Session of the Collective Security Council, Minsk, 23 November 2023 (in the chair)',
  )
  expect(await page.locator('section[aria-labelledby="events"] figure.drawn').count()).toBe(1)
  expect(await page.locator('section[aria-labelledby="offices"] a[href="/offices/belarus-president"]').count()).toBe(1)
})
