import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { apiVersion } from './version.ts'

test('the version is that of the package', () => {
  expect(apiVersion).toBe(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version)
})
