import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

const text = async (page: Page, selector = 'main') => (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ')
/** Opens a page and keeps the addresses of the data that it fetches. */
const watched = async (path: string) => {
  const context = await reader.browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const fetched: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/data/')) fetched.push(pathname)
  })
  await page.goto(`${reader.url}${path}`, { waitUntil: 'load' })
  return { page, fetched }
}
const withoutScripts = { javaScriptEnabled: false } as const
const numbersOf = async (page: Page, heading: string) =>
  page
    .locator('.compared tr', { has: page.getByRole('rowheader', { name: heading, exact: true }) })
    .locator('td')
    .allInnerTexts()

test('a pasted paragraph is marked with the records that it names, and is sent nowhere', async () => {
  const { page, fetched } = await watched('/annotate')
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${decodeURIComponent(request.url())} ${request.postData() ?? ''}`))
  await page
    .getByLabel('Text, or a name by itself')
    .fill('In Astana Valery Semerikov spoke for the CSTO.\nВ Ереване его слушали представители Армении.')
  await page.getByRole('button', { name: 'Find the names' }).click()
  await page.locator('.marked-text mark').first().waitFor()
  expect(await page.locator('.marked-text mark').allInnerTexts()).toEqual([
    'Astana',
    'Valery Semerikov',
    'CSTO',
    'Ереване',
    'Армении',
  ])
  const links = page.locator('.named-records > li > a')
  expect(await links.allInnerTexts()).toEqual(expect.arrayContaining(['Valery Semerikov', 'Armenia', 'Yerevan']))
  expect(fetched).toEqual(['/data/names.json'])
  expect(sent.filter((one) => /Semerikov|слушали/.test(one))).toEqual([])
  await page.locator('.marked-text a', { hasText: 'Valery Semerikov' }).click()
  await page.waitForURL('**/people/valery-semerikov')
})

test('a name by itself is told by whoever is spelled so in another script', async () => {
  const page = await reader.open('/annotate')
  await page.getByLabel('Text, or a name by itself').fill('Жапаров Садыр')
  await page.getByRole('button', { name: 'Find the names' }).click()
  await page.getByRole('heading', { name: 'As a name by itself' }).waitFor()
  expect(await text(page, '.answer')).toMatch(/Sadyr Japarov “.+”: /)
})

test('two states are compared in one action from the page of one, without scripts', async () => {
  const page = await reader.open('/states/armenia', withoutScripts)
  await page.getByRole('navigation', { name: 'Compare Armenia with' }).getByRole('link', { name: 'Belarus' }).click()
  await page.waitForURL('**/compare/states/armenia/belarus')
  const [left, right, both] = (await numbersOf(page, 'Events it took part in')).map((number) =>
    Number(number.replaceAll(',', '')),
  )
  expect(both).toBeGreaterThan(10)
  expect(Math.min(left ?? 0, right ?? 0)).toBeGreaterThanOrEqual(both ?? 0)
  expect(await numbersOf(page, 'Terms in the chair')).toHaveLength(3)
})

test('a number of a comparison leads to just so many entries', async () => {
  const page = await reader.open('/compare/states/armenia/belarus')
  const row = page.locator('.compared tr', { has: page.getByRole('rowheader', { name: 'Events it hosted' }) })
  const count = await row.locator('td').first().innerText()
  await row.locator('td a').first().click()
  await page.locator('.answer p').first().waitFor({ timeout: 60_000 })
  await page.getByText(new RegExp(`^${count} entr`)).waitFor({ timeout: 60_000 })
})

test('two years, and two bodies, are compared from two small files, at an address of their own', async () => {
  for (const [path, files, head] of [
    [
      '/compare/years?left=year/2022&right=year/2023',
      ['/data/compare/year/2022.json', '/data/compare/year/2023.json'],
      '2022',
    ],
    [
      '/compare/bodies?left=body/council-of-foreign-ministers&right=body/cccim',
      ['/data/compare/body/council-of-foreign-ministers.json', '/data/compare/body/cccim.json'],
      'Both',
    ],
  ] as const) {
    const { page, fetched } = await watched(path)
    await page.locator('.compared').waitFor()
    expect(fetched.toSorted()).toEqual([...files].toSorted())
    expect(await text(page, '.compared thead')).toContain(head)
  }
})

test('choosing two puts them into the address; one alone or a stranger is told', async () => {
  const page = await reader.open('/compare/years')
  await page.getByLabel('One', { exact: true }).selectOption('2019')
  await page.getByLabel('The other').selectOption('2025')
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.locator('.compared').waitFor()
  expect(new URL(page.url()).searchParams.get('left')).toBe('year/2019')
  const strange = await reader.open('/compare/states?left=state/atlantis&right=state/armenia')
  await strange.getByText(/The record has no “state\/atlantis”/).waitFor()
})

test('how two are connected is told in sentences with sources, from the links alone', async () => {
  const { page, fetched } = await watched('/path')
  await page.getByRole('combobox', { name: 'From' }).fill('Gorovoy')
  await page
    .getByRole('option', { name: /Alexander Gorovoy/ })
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'To' }).fill('Kazakhstan')
  await page
    .getByRole('option', { name: /^Kazakhstan/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Find the way' }).click()
  await page.locator('.answer .path-steps li').first().waitFor()
  expect(new URL(page.url()).searchParams.get('from')).toBe('person/alexander-gorovoy')
  expect(new URL(page.url()).searchParams.get('to')).toBe('state/kazakhstan')
  expect(await text(page, '.answer .answer-sentence')).toMatch(
    /^From Alexander Gorovoy to Kazakhstan in [1-4] steps?\.$/,
  )
  expect(await page.locator('.answer .path-steps .margin a').count()).toBeGreaterThan(0)
  expect(fetched).not.toContain('/data/dataset.json')
  expect(fetched.filter((name) => name.startsWith('/data/paths/')).length).toBeLessThanOrEqual(7)
})

test('an address of two opens answered, fills the fields, and says where one is not on record', async () => {
  const page = await reader.open('/path?from=person/valery-semerikov&to=organization/csto')
  await page.locator('.answer .path-steps li').first().waitFor()
  await expect.poll(() => page.getByRole('combobox', { name: 'From' }).inputValue()).toBe('Valery Semerikov')
  const strange = await reader.open('/path?from=person/nobody-at-all&to=organization/csto')
  await strange.getByText(/The record has no “person\/nobody-at-all”/).waitFor()
})

test('28 November has the session of 2024 in Astana, without scripts', async () => {
  const page = await reader.open('/on-this-day', withoutScripts)
  await page.getByRole('link', { name: /^28 November: \d+ events?$/ }).click()
  await page.waitForURL('**/on-this-day/11-28')
  expect(
    await page.locator('#events + .body a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toContain('/events/2024-11-28-csc-astana')
  expect(await text(page)).toMatch(/only a year or no day is on record stands? under no day here/)
})

test('the way to today is there with scripts', async () => {
  const page = await reader.open('/on-this-day')
  await page.locator('.today a').waitFor()
  expect(await page.locator('.today a').getAttribute('href')).toMatch(/^\/on-this-day\/\d\d-\d\d$/)
})

test('the glossary has an acronym in both languages, what it is, and the way to its page', async () => {
  const page = await reader.open('/glossary', withoutScripts)
  const entry = page.locator('.term-entry', { has: page.getByRole('link', { name: 'CSTO', exact: true }) }).first()
  expect(await entry.innerText()).toContain('Collective Security Treaty Organization')
  expect(await entry.locator('[lang=ru]').innerText()).toContain('ОДКБ')
})

test('an acronym in a text explains itself by keyboard, without scripts, and Escape shuts it', async () => {
  const page = await reader.open('/chairmanships/kyrgyzstan-2025', withoutScripts)
  const term = page.locator('.term').first()
  await term.focus()
  await page.keyboard.press('Enter')
  const note = page.locator('.term-note:popover-open')
  await note.waitFor()
  expect(await note.locator('a').first().getAttribute('href')).toMatch(/^\/(bodies|forces|organizations)\//)
  await page.keyboard.press('Escape')
  expect(await note.count()).toBe(0)
})
