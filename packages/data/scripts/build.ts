import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packaged } from './packaged.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
const domain = join(folder, '../domain')
const dist = join(folder, 'dist')

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
const files = Object.entries(packaged(join(domain, 'src/generated')))
for (const [path, text] of files) writeFileSync(join(dist, path), text)
cpSync(join(domain, 'releases'), join(dist, 'releases'), { recursive: true })
console.log(`${files.length} files in packages/data/dist`)
