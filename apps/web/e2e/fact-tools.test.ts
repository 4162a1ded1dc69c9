import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { dataset } from '@csto-record/domain/dataset'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kinds, type Reader, startReader } from './reader.ts'

const path = '/events/2024-12-03-cccim-27'
const id = 'event/2024-12-03-cccim-27'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

const signOf = (page: Page, place: string) => page.locator(`[id="fact-${place}"]`)
const panelOn = (page: Page) => page.getByRole('dialog')
/** Opens the tools of a fact, and presses one of its buttons: the two actions that everything takes. */
const press = async (page: Page, place: string, button: string) => {
  await signOf(page, place).click()
  await panelOn(page).getByRole('button', { name: button, exact: true }).first().click()
}

describe('a fact is cited in two actions', () => {
  const copied = async (button: string) => {
    const page = await reader.open(path, { permissions: ['clipboard-read', 'clipboard-write'] })
    await press(page, 'chair', button)
    await panelOn(page).getByText('copied.').waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(await panelOn(page).locator('textarea').inputValue()).toBe(text.replaceAll('\r\n', '\n'))
    await page.context().close()
    return text
  }
  const address = new RegExp(`${path}#fact-chair`)

  test('as a footnote with version, address and source', async () => {
    const text = await copied('Copy: Footnote')
    expect(text).toMatch(/^“27th .*: chair: .*,” CSTO Record, version \d+\.\d+\.\d+, sources checked up to /)
    expect(text).toMatch(address)
    expect(text).toMatch(/ From: .*https:\/\/en\.odkb-csto\.org\//)
  })
  test.each(['BibTeX', 'RIS'])('as %s, which another library reads back with its sources', async (form) => {
    const [fact, ...sources] = new Cite(await copied(`Copy: ${form}`)).data
    expect(fact?.['title']).toMatch(/: chair: /)
    expect(fact?.['URL']).toMatch(address)
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.every(({ publisher, URL }) => publisher !== undefined && URL !== undefined)).toBe(true)
  })
  test('as its own address, which shows it as meant', async () => {
    const link = await copied('Copy: Link')
    expect(link).toMatch(address)
    const page = await reader.open(new URL(link).pathname + new URL(link).hash)
    expect(await page.locator(':target').getAttribute('id')).toBe('fact-chair')
    await page.context().close()
  })
})

test('a mistake is reported in two actions: the message names fact, value, page and version', async () => {
  const page = await reader.open(path)
  await press(page, 'chair', 'Report a mistake')
  const text = await panelOn(page).locator('.report pre').innerText()
  expect(text).toContain(`Fact or record: ${id}/chair`)
  expect(text).toMatch(/The record says: \S+/)
  expect(text).toMatch(new RegExp(`Page: \\S+${path}#fact-chair`))
  expect(text).toContain(`Version of the data: ${dataset.version}, sources checked up to `)
  expect(await panelOn(page).getByRole('link', { name: 'Who edits the record' }).getAttribute('href')).toBe(
    '/about#editors',
  )
  await page.context().close()
})

test('the tools take and give back the focus, and close by Escape', async () => {
  const page = await reader.open(path)
  await signOf(page, 'chair').focus()
  await page.keyboard.press('Enter')
  await panelOn(page).waitFor()
  await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]') !== null)
  await page.keyboard.press('Escape')
  await panelOn(page).waitFor({ state: 'hidden' })
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('fact-chair')
  await page.context().close()
})

test('where a line shows several facts, each has its tools', async () => {
  const page = await reader.open('/people/valery-semerikov')
  const sign = page.locator('#offices ~ .body .sign').first()
  const places = await sign.locator('[id]').count()
  await sign.locator('a').click()
  await panelOn(page).waitFor()
  expect(places).toBeGreaterThan(1)
  expect(await panelOn(page).getByRole('button', { name: 'Copy: Footnote' }).count()).toBe(places)
  await page.context().close()
})

describe('a mark shows what it leads to', () => {
  const preview = (page: Page) => page.getByRole('tooltip')
  const firstMark = (page: Page) => page.locator('.participants .marks a').first()
  const saysAll = async (page: Page) => {
    const text = await preview(page).innerText()
    expect(text).toMatch(/20\d\d/)
    expect(text).toMatch(/“\S.*”/)
    expect(text).toMatch(/reported|announced|claim/)
    expect(text).toContain('find in the text')
  }

  test('to a mouse that rests on it, as long as it or the preview is under the pointer', async () => {
    const page = await reader.open(path)
    await firstMark(page).hover()
    await preview(page).waitFor()
    await saysAll(page)
    await preview(page).locator('.phrase').hover()
    await page.waitForTimeout(400)
    expect(await preview(page).isVisible()).toBe(true)
    await page.locator('h1').hover()
    await preview(page).waitFor({ state: 'hidden' })
    await page.context().close()
  })
  test('to the keyboard, until Escape, which leaves the focus where it was', async () => {
    const page = await reader.open(path)
    await page.locator('.participants th a').first().focus()
    await page.keyboard.press('Tab')
    await preview(page).waitFor()
    await saysAll(page)
    const described = () => firstMark(page).getAttribute('aria-describedby')
    expect(await described()).toBe(await preview(page).getAttribute('id'))
    await page.keyboard.press('Escape')
    await preview(page).waitFor({ state: 'hidden' })
    expect(await described()).toBeNull()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#evidence-/)
    await page.context().close()
  })
  test('to a finger, with the way to the list; another touch closes it', async () => {
    const page = await reader.open(path, { hasTouch: true, viewport: { width: 390, height: 844 } })
    await firstMark(page).tap()
    await preview(page).waitFor()
    expect(page.url()).not.toContain('#evidence')
    await saysAll(page)
    const box = await preview(page).boundingBox()
    expect(box !== null && box.x >= 0 && box.x + box.width <= 390).toBe(true)
    await page.locator('h1').tap({ force: true })
    await preview(page).waitFor({ state: 'hidden' })
    await firstMark(page).tap()
    await preview(page).getByRole('link', { name: 'In the list of evidence' }).tap()
    await page.waitForURL(/#evidence-/)
    expect(await preview(page).isVisible()).toBe(false)
    await page.context().close()
  })
})

test('without scripts the sign is the address, the page tells how to cite and report, and evidence leads back', async () => {
  const page = await reader.open(path, { javaScriptEnabled: false })
  await signOf(page, 'chair').click()
  expect(page.url()).toContain(`${path}#fact-chair`)
  expect(
    await page.locator('.facts-help a').evaluateAll((links) => links.map((one) => one.getAttribute('href'))),
  ).toEqual(['.txt', '.bib', '.ris', ''].map((ending) => expect.stringContaining(`/v1/facts/${id}${ending}`)))
  expect(await page.locator('#report-a-mistake ~ .body pre').textContent()).toContain(`Fact or record: ${id}\n`)
  await page.locator('.evidence .supports a', { hasText: 'chair' }).first().click()
  expect(await page.locator(':target').getAttribute('id')).toBe('fact-chair')
  await page.context().close()
})

test('a source that bears many facts is listed once', async () => {
  const page = await reader.open(path)
  const addresses = await page
    .locator('.evidence .original')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href')))
  expect(new Set(addresses).size).toBe(addresses.length)
  await page.context().close()
})

const ofRecords = [
  'chairmanship',
  'event',
  'body',
  'person',
  'document',
  'force',
  'state',
  'organization',
  'place',
] as const
test.each(ofRecords)('every fact on the page of a %s has its place there, once', async (kind) => {
  const [page, file] = await Promise.all([
    fetch(`${reader.url}${kinds[kind]}`).then((response) => response.text()),
    fetch(`${reader.url}/data/facts${kinds[kind]}.json`).then((response) => response.json()),
  ])
  const places = [...page.matchAll(/ id="(fact-[^"]+)"/g)].map(([, place]) => place)
  // What is no part of a document's life is no step, and stands nowhere.
  const facts: readonly (readonly [string, { readonly value: string }])[] = Object.entries(file.facts)
  const stated = facts.filter(([, { value }]) => value !== 'not part of its life').map(([place]) => place)
  expect(stated.length).toBeGreaterThan(0)
  expect(places.toSorted()).toEqual(stated.toSorted())
})
