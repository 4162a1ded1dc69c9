import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Reader, startReader } from './reader.ts'
import { keptPicture, report } from './visual/kept.ts'
import { looks } from './visual/pages.ts'
import { differenceBetween } from './visual/picture.ts'
import { openLook, shoot } from './visual/shoot.ts'

/** The share of what is drawn that may stand otherwise: some words, another machine's letters, but no column. */
const tolerance = 0.05

let reader: Reader
beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader.close())

test.each(looks.map((look) => [look.name, look] as const))('%s looks as it is kept', async (name, look) => {
  const page = await openLook(reader, look)
  const now = await shoot(page)
  await page.context().close()
  const difference = differenceBetween(keptPicture(name), now)
  if (difference > tolerance) {
    const seen = report(name, now)
    expect.fail(
      `${name} stands otherwise by ${(difference * 100).toFixed(1)} %: look at ${seen}, and if it is meant, run "npm run screenshots" in apps/web`,
    )
  }
})

const changed = async (name: string, change: () => void): Promise<number> => {
  const look = looks.find((one) => one.name === name)
  if (look === undefined) throw new Error(`no look ${name}`)
  const page = await openLook(reader, look)
  const before = await shoot(page)
  await page.evaluate(change)
  const after = await shoot(page)
  await page.context().close()
  return differenceBetween(before, after)
}

test.each(['event-1280-light', 'event-1280-dark', 'person-1280-light', 'event-390-light'])(
  'in %s a column that moved by 24 pixels is seen',
  async (name) => {
    const moved = () => {
      for (const element of document.querySelectorAll<HTMLElement>('main .body, main dd'))
        element.style.translate = '24px'
    }
    expect(await changed(name, moved)).toBeGreaterThan(tolerance)
  },
)

test.each(['event-1280-light', 'event-1280-dark', 'person-390-light'])(
  'in %s a few words that changed, and letters drawn otherwise, are not',
  async (name) => {
    const reworded = () => {
      document.documentElement.style.setProperty('text-rendering', 'geometricPrecision')
      document.body.style.setProperty('-webkit-font-smoothing', 'antialiased')
      document.body.style.letterSpacing = '0.002em'
      for (const element of [...document.querySelectorAll('main li a')].slice(0, 3)) {
        const text = element.textContent ?? ''
        element.textContent = text.slice(0, -3).concat('etc')
      }
    }
    expect(await changed(name, reworded)).toBeLessThan(tolerance / 2)
  },
)
