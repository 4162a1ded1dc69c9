import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const root = import.meta.dirname
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.test(-prop)?\.ts$|(?:^|\/)testing\.ts$/.test(file),
)
/** A folder of `src`, or a file that stands in `src` itself. */
const partOf = (file: string): string => file.split('/')[0] ?? file

const arrows = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target = '']) => ({
    file,
    from: partOf(file),
    to: partOf(relative(root, join(root, dirname(file), target))),
  })),
)
const reachedFrom = (part: string): readonly string[] => {
  const reached = new Set<string>()
  const walk = (from: string): void => {
    for (const { to } of arrows.filter((arrow) => arrow.from === from && arrow.to !== from)) {
      if (reached.has(to)) continue
      reached.add(to)
      walk(to)
    }
  }
  walk(part)
  return [...reached].toSorted()
}

test('no folder leads back to itself', () => {
  const parts = [...new Set(files.map(partOf))]
  expect(parts).toEqual(expect.arrayContaining(['http', 'endpoints', 'formats', 'record', 'app.ts']))
  expect(parts.filter((part) => reachedFrom(part).includes(part))).toEqual([])
})
test('http knows nothing of records, queries and forms: configuration and version are all it takes', () => {
  expect(reachedFrom('http')).toEqual(['config.ts', 'version.ts'])
})
test('what writes a form knows no address, and what a record is knows neither', () => {
  expect(reachedFrom('formats')).not.toContain('endpoints')
  expect(reachedFrom('record').filter((part) => ['endpoints', 'formats', 'http', 'selection'].includes(part))).toEqual(
    [],
  )
})
