import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

test('without scripts the page of Armenia leads to all of 2022 to 2025: request, freeze, leaving, the session chaired', async () => {
  const page = await reader.open('/states/armenia', { javaScriptEnabled: false })
  /** What stands under a year, on the page itself or on the one it leads to. */
  const told = async (year: string): Promise<string> => {
    const way = page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: new RegExp(`^${year}`) })
    const href = (await way.getAttribute('href')) ?? ''
    if (href.startsWith('#')) return page.locator(href).innerText()
    const other = await reader.open(href, { javaScriptEnabled: false })
    const text = await other.locator('main').innerText()
    await other.context().close()
    return text
  }
  const in2022 = await told('2022')
  expect(in2022).toContain("Armenia's request for CSTO assistance")
  expect(in2022).toMatch(/Session of the Collective Security Council, Yerevan[\s\S]*?in the chair/)
  const in2024 = await told('2024')
  expect(in2024).toContain('called participation frozen in practice')
  expect(in2024).toContain('Armenia will leave the CSTO')
  expect(in2024).toMatch(/Collective Security Council, Astana[^·]*Session · absent/)
  for (const year of ['2023', '2025']) expect(await told(year)).toContain(year)
})

test('earlier years of a state with many entries have a page each, with the years beside them', async () => {
  const page = await reader.open('/states/armenia', { javaScriptEnabled: false })
  await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: /^2015/ }).click()
  expect(page.url()).toMatch(/\/states\/armenia\/by-year\/2015$/)
  expect(await page.locator('h1').innerText()).toBe('Armenia in 2015')
  expect(await page.locator('.feed li').count()).toBeGreaterThan(10)
  await page.getByRole('link', { name: 'Before: 2014' }).click()
  await page.waitForURL('**/states/armenia/by-year/2014')
})

test('from the first page Armenia 2022 to 2025 is two actions away, and narrows by part', async () => {
  const page = await reader.open('/')
  await page.locator('main').getByRole('link', { name: 'Armenia', exact: true }).first().click()
  await page.waitForURL('**/states/armenia')
  // A choice that is made before the script of the page runs is made once more.
  const choose = async (label: string, value: string, address: string) =>
    expect
      .poll(
        async () => {
          await page.getByLabel(label, { exact: true }).selectOption(value)
          return page.url()
        },
        { timeout: 60_000 },
      )
      .toContain(address)
  await choose('From', '2022', 'from=2022-01-01')
  await page.locator('.answer .feed').first().waitFor()
  expect(await page.locator('#feed-years').isVisible()).toBe(false)
  const all = await page.locator('.answer .feed li').count()
  await choose('Part in it', 'chaired', 'role=chaired')
  await page.waitForFunction((before) => document.querySelectorAll('.answer .feed li').length < before, all)
  expect(await page.locator('.answer').innerText()).toContain('Session of the Collective Security Council, Yerevan')
  await page.getByRole('button', { name: 'Show everything' }).click()
  await page.locator('#feed-years').waitFor({ state: 'visible' })
})

test.each([
  ['/bodies/cccim', ['/data/calendars/bodies/cccim.ics', '/data/feeds/bodies/cccim.atom']],
  ['/states/armenia', ['/data/calendars/states/armenia.ics', '/data/feeds/states/armenia.atom']],
])('an actor, %s, can be followed: calendar and feed of just that record', async (path, files) => {
  const page = await reader.open(path, { javaScriptEnabled: false })
  const hrefs = await page.locator('.list-tools a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  expect(hrefs).toEqual(expect.arrayContaining([...files]))
  for (const file of files) expect((await fetch(`${reader.url}${file}`)).status).toBe(200)
})

test('a person can be followed over the API: calendar and feed of just that record', async () => {
  const page = await reader.open('/people/stanislav-zas', { javaScriptEnabled: false })
  const hrefs = await page
    .locator('.list-tools a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const asked = hrefs.map((href) => href.replace(/^https?:\/\/[^/]+/, ''))
  expect(asked).toEqual(
    expect.arrayContaining(['/v1/feeds/reported.atom?about=person/stanislav-zas', '/v1/persons/stanislav-zas.ics']),
  )
})

test('the tree of bodies begins with the Council and ends with those without a place, without scripts too', async () => {
  const page = await reader.open('/bodies', { javaScriptEnabled: false })
  const names = await page.locator('#tree-now .tree a').allInnerTexts()
  expect(names[0]).toBe('Collective Security Council')
  const text = await page.locator('#tree-now').innerText()
  const place = text.indexOf('Place not on record')
  expect(place).toBeGreaterThan(text.indexOf('Joint Staff'))
  expect(text.indexOf('University League')).toBeGreaterThan(place)
})

test('the tree of a day leaves out what was founded later', async () => {
  const page = await reader.open('/bodies?on=2010-01-01')
  await page.locator('.answer .tree').first().waitFor()
  const answer = await page.locator('.answer').innerText()
  expect(answer).toContain('On 1 January 2010')
  expect(answer).toContain('Joint Staff')
  expect(answer).not.toContain('Military Committee')
})

test('a commander is in command, and a state and its president are one row', async () => {
  const page = await reader.open('/events/2022-01-06-peacekeeping-operation-kazakhstan')
  expect(await page.locator('main').innerText()).toMatch(/In command#?\s+Andrey Serdyukov/)
  expect(await page.locator('main').innerText()).not.toContain('In the chair')
})
