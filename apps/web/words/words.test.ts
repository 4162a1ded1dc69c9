import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { literalsIn } from './check/literals.ts'
import * as catalogue from './index.ts'

const web = new URL('../', import.meta.url)
const files = ['app', 'components'].flatMap((folder) =>
  readdirSync(new URL(folder, web), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => `${folder}/${path}`),
)
const found = files.flatMap((file) => {
  const literals = literalsIn(readFileSync(new URL(file, web), 'utf8'))
  return literals.map(({ line, text }) => ({ file, line, text }))
})

test('no component writes words of its own: they stand in the catalogue', () => {
  expect(found.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([])
})

/** Terms of those who keep the record, or of its formats, which tell a reader nothing. */
const insiders = [
  /looked through/i,
  /\bEDTF\b/,
  /taken from/i,
  /known only later/i,
  /parent not on record/i,
  /said again since/i,
  /made up of/i,
  /^whose$/i,
  /^does$/i,
  /\bfuzzy\b/i,
  /\bslug\b/i,
  /\bcursor\b/i,
  /\bfacet\b/i,
  /second clock/i,
  /\w+\/\w[\w-]* \(added\)/,
  /\bnull\b/,
  /\btenure\b/i,
  /\bcommitment\b/i,
  /\bredirect\b/i,
]

/** Every text of the catalogue; of a function, the text that it is written with. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return [...String(value).matchAll(/`([^`]*)`|"([^"]*)"|'([^']*)'/g)].map(([, ...parts]) => parts.join(''))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
const texts = textsOf(catalogue)

test('the catalogue has the words of the whole reader', () => {
  expect(texts.length).toBeGreaterThan(200)
})
test.each(insiders.map((term) => [term.source, term] as const))('no text says %s', (_, term) => {
  expect(texts.filter((text) => term.test(text))).toEqual([])
})
