import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writtenTypes } from './types/index.ts'
import { missing } from './types/words.ts'

const packages = fileURLToPath(new URL('../..', import.meta.url))
const files = Object.entries(writtenTypes(packages))
for (const [path, text] of files) {
  mkdirSync(dirname(join(packages, path)), { recursive: true })
  writeFileSync(join(packages, path), text)
}
console.log(`${files.length} files of types written`)
for (const path of missing)
  console.error(`${path}: has no comment in its source, no description, and no words of its own`)
process.exitCode = missing.size === 0 ? 0 : 1
