import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newRecord } from '../src/authoring/new-record.ts'
import { recordsFolder, recordsPath } from './files.ts'

const [type, slug, ...others] = process.argv.slice(2)
if (type === undefined || slug === undefined || others.length > 0) {
  console.error('Usage: npm run record:new <type> <slug>, such as npm run record:new event 2025-11-27-csc-bishkek')
  process.exit(1)
}
const made = newRecord(type, slug, (path) => existsSync(join(recordsFolder, path)))
if (!made.ok) {
  console.error(made.message)
  process.exit(1)
}
const file = join(recordsFolder, made.path)
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, made.text, { flag: 'wx' })
console.log(`${recordsPath}/${made.path}`)
