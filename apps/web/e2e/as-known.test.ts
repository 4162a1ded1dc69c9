import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

test('two actions from home tell what was known on 15 January 2025 of the cybersecurity conference', async () => {
  const page = await reader.open('/')
  await page
    .getByRole('link', { name: /^As known/ })
    .first()
    .click()
  await page.getByLabel('What was known on').fill('2025-01-15')
  await page.getByLabel('about').selectOption({ label: 'First CSTO International Conference on Cybersecurity' })
  await page.getByRole('button', { name: 'Ask' }).click()
  await page.locator('.answer .answer-sentence').waitFor()
  const answer = await page.locator('.answer').innerText()
  expect(answer).toContain(
    'On 15 January 2025, “First CSTO International Conference on Cybersecurity” was known as planned.',
  )
  expect(answer).toMatch(/1 January 2025: TASS announced it, on the word of Sadyr Japarov/)
  expect(answer).toContain('plans to host an international conference on')
  expect(answer).toContain('Hold an international cybersecurity conference in Kyrgyzstan in 2025.')
  expect(answer).toMatch(/19 June 2025: CSTO reported that it was held/)
  expect(answer).not.toMatch(/organization\/|person\/|\(added\)/)
})

test('a day turned back tells how much was known, and lists as ahead only what lay ahead', async () => {
  const page = await reader.open('/as-known?day=2025-01-15')
  await page.locator('.answer h3').first().waitFor()
  const answer = await page.locator('.answer').innerText()
  expect(answer).toMatch(/Sources published by 15 January 2025 give [\d,]+ statements/)
  const ahead = page.locator('.answer h3', { hasText: 'still ahead' }).locator('xpath=following-sibling::*[1]')
  const events = await ahead.innerText()
  expect(events).toContain('Conference on Cybersecurity')
  expect(events).not.toMatch(/20(?:11|19|22)/)
})

test('without scripts the page says that it reads no day from its address, and a form asks the API', async () => {
  const page = await reader.open('/as-known?day=2025-01-15', { javaScriptEnabled: false })
  expect(await page.locator('main').innerText()).toContain('a day in its address is not read without them')
  expect(await page.locator('form[action$="/v1/queries/as-known"] input[name=day]').count()).toBe(1)
})

test('two actions from home tell who chaired on 15 September 2021, from what the page has already', async () => {
  const page = await reader.open('/')
  await page.getByRole('link', { name: 'Chairmanships' }).first().click()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByLabel('Who was in the chair on').fill('2021-09-15')
  await page.getByRole('button', { name: 'Ask' }).click()
  await page.locator('.answer-sentence').waitFor()
  expect(await page.locator('.answer-sentence').innerText()).toBe('On 15 September 2021, Tajikistan was in the chair.')
  expect(asked.filter((url) => url.includes('/data/'))).toEqual([])
})

test('before a start that is known, the answer and the chart leave the same open', async () => {
  const page = await reader.open('/chairmanships?on=2003-06-01')
  await page.locator('.answer-sentence').waitFor()
  expect(await page.locator('.answer').innerText()).toMatch(/no term over the organization.*May have been[\s\S]*Russia/)
  const first = page.locator('.drawing.wide .datum', { hasText: /^Russia/ }).first()
  const [open, sure] = [first.locator('.drawn-lines'), first.locator('.drawn-full')]
  expect(await open.count()).toBeGreaterThan(0)
  // Of the whole stretch the day alone is sure on which a source has it so.
  const widths = await sure.evaluateAll((all) => all.map((one) => Number(one.getAttribute('width'))))
  expect(Math.max(...widths)).toBeLessThan(2)
})

test('without scripts every answer on the chair is in a table', async () => {
  const page = await reader.open('/chairmanships', { javaScriptEnabled: false })
  await page.getByText('Every answer, day by day').click()
  const row = page.locator('tr', { hasText: '21 January 2021 to 15 September 2021' })
  expect(await row.innerText()).toMatch(/Tajikistan\s+sure/)
})

test('a day or a record costs one small file of data, and not the dataset', async () => {
  const page = await reader.open('/as-known')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  for (const search of ['?day=2025-01-15', '?day=2025-01-15&record=event/2025-06-cybersecurity-conference']) {
    asked.length = 0
    await page.goto(`${reader.url}/as-known${search}`)
    await page.locator('.answer a').first().waitFor()
    expect(asked.filter((path) => path.startsWith('/data/'))).toEqual([expect.stringMatching(/^\/data\/known\//)])
  }
})

test('a day under its other name is answered too', async () => {
  const page = await reader.open('/chairmanships?date=2021-09-15')
  await page.locator('.answer-sentence').waitFor()
  expect(await page.locator('.answer-sentence').innerText()).toBe('On 15 September 2021, Tajikistan was in the chair.')
})

test('of a day after the last looked at an office says so', async () => {
  const page = await reader.open('/offices/csto-secretary-general?date=2031-01-01')
  await page.locator('.answer p').first().waitFor()
  expect(await page.locator('.answer').innerText()).toMatch(
    /The sources were checked up to .*: of later days nothing is sure/,
  )
})

test('what is no day is refused in words', async () => {
  const page = await reader.open('/as-known?day=2021-02-30')
  expect(await page.locator('.problems').innerText()).toMatch(/day is not a day of the calendar.*2021-09-15/s)
})
