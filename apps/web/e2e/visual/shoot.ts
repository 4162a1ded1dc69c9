import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import type { Reader } from '../reader.ts'
import type { Look } from './pages.ts'
import { reduced } from './picture.ts'

/** How much of a page is looked at, in CSS pixels from its top. */
const height = 1600
/** Kept pictures have a quarter of the page's width: enough to see what stands where, and small. */
const factor = 4

/** The page of a look, with its fonts there. The caller closes its context. */
export const openLook = async (reader: Reader, { path, width, theme }: Look): Promise<Page> => {
  const page = await reader.open(path, {
    viewport: { width, height },
    colorScheme: theme,
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
  })
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** What the top of an open page looks like. */
export const shoot = async (page: Page): Promise<PNG> =>
  reduced(PNG.sync.read(await page.screenshot({ animations: 'disabled', caret: 'hide' })), factor)
