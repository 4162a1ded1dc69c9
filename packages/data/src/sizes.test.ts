import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { pluralOf, recordTypes } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { packaged } from '../scripts/packaged.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const files = packaged(at('../../domain/src/generated'))
const readme = readFileSync(at('../README.md'), 'utf8')
const names = recordTypes.map(pluralOf)

const kilobytes = (name: string): readonly number[] => {
  const texts = [name === '' ? 'index' : name, ...(name === '' ? names : [])].map((file) => files[`${file}.js`] ?? '')
  const sum = (sizeOf: (text: string) => number) => texts.reduce((all, text) => all + sizeOf(text), 0) / 1000
  return [sum((text) => Buffer.byteLength(text)), sum((text) => gzipSync(text, { level: 9 }).length)]
}

test.each(['', ...names])('@csto-record/data/%s is as large as the README says at most, and not half of it', (name) => {
  const path = `@csto-record/data${name === '' ? '' : `/${name}`}`
  const row = new RegExp(`^\\| \`${path}\` \\| ([\\d,]+) \\| ([\\d,]+) \\|`, 'm').exec(readme)
  const told = [row?.[1], row?.[2]].map((text) => Number(text?.replaceAll(',', '')))
  for (const [position, size] of kilobytes(name).entries()) {
    const most = told[position] ?? 0
    expect(size).toBeLessThanOrEqual(most)
    expect(size).toBeGreaterThan(most / 2 - 1)
  }
})
test('nothing of it imports anything but its own files', () => {
  const imported = Object.values(files).flatMap((text) => [...text.matchAll(/^(?:import|export) .* from '([^']+)'/gm)])
  expect(imported.length).toBeGreaterThan(names.length)
  for (const [, path] of imported) expect(path).toMatch(/^\.\/[a-z-]+\.js$/)
})
test('its manifest has no dependencies', () => {
  const manifest = JSON.parse(readFileSync(at('../package.json'), 'utf8'))
  expect(manifest.dependencies ?? {}).toEqual({})
  expect(manifest.peerDependencies ?? {}).toEqual({})
})
