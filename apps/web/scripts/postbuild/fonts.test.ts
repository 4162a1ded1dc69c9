import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cut, cutFonts, fontsToPreload } from './fonts.ts'

const name = 'source-sans-3-latin-wght-normal'
const whole = readFileSync(
  fileURLToPath(new URL(`../../node_modules/@fontsource-variable/source-sans-3/files/${name}.woff2`, import.meta.url)),
)
const folder = mkdtempSync(join(tmpdir(), 'csto-record-'))
const media = join(folder, '_next/static/media')
beforeAll(() => {
  for (const one of [media, join(folder, '_next/static/chunks')]) mkdirSync(one, { recursive: true })
  for (const family of ['source-sans-3', 'source-serif-4'])
    writeFileSync(join(media, `${family}-latin-wght-normal.old.woff2`), whole)
  writeFileSync(join(folder, '_next/static/chunks/a.css'), `p{src:url(../media/${name}.old.woff2)}`)
  writeFileSync(join(folder, 'index.html'), '<p>ab</p>')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a font with fewer characters is smaller, and one that draws none of them is hardly there', async () => {
  const [many, few, none] = [
    await cut(whole, name, 'abcdefghij'),
    await cut(whole, name, 'a'),
    await cut(whole, name, ''),
  ]
  expect(many.length).toBeLessThan(whole.length / 3)
  expect(few.length).toBeLessThan(many.length)
  expect(none.length).toBeLessThan(few.length)
  expect(many.subarray(0, 4).toString()).toBe('wOF2')
})

test('fonts and styles of an export stand under new names that fit each other', async () => {
  const { styles, before, after } = await cutFonts(folder)
  expect(after).toBeLessThan(before / 3)
  const style = styles.get('_next/static/chunks/a.css') ?? ''
  const css = readFileSync(join(folder, style), 'utf8')
  const named = /media\/([\w.-]+)\)/.exec(css)?.[1]
  expect(readdirSync(media)).toContain(named)
  expect(readdirSync(media).join()).not.toContain('.old.')
  expect(await fontsToPreload(folder)).toContain(`/_next/static/media/${named}`)
})

test('the same text gives the same names, another text others', async () => {
  const namesWith = async (text: string) => {
    writeFileSync(join(folder, 'index.html'), text)
    const files = readdirSync(media)
    for (const file of files) writeFileSync(join(media, file), whole)
    await cutFonts(folder)
    return readdirSync(media)
  }
  const first = await namesWith('<p>ab</p>')
  expect(await namesWith('<p>ba</p>')).toEqual(first)
  expect(await namesWith('<p>abc</p>')).not.toEqual(first)
})
