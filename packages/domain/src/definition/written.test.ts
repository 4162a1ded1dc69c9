import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { list } from '../types/list.ts'
import { writtenFiles } from './written.ts'

test.each(Object.entries(writtenFiles(list)))('%s is current (pnpm record:names writes it)', (path, text) => {
  expect(readFileSync(fileURLToPath(new URL(`../../../../${path}`, import.meta.url)), 'utf8')).toBe(text)
})
