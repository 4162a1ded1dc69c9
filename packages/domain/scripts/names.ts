import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writtenFiles } from '../src/definition/written.ts'
import { list } from '../src/types/list.ts'
import { packageFolder } from './records.ts'

const files = Object.entries(writtenFiles(list))
for (const [path, text] of files) writeFileSync(join(packageFolder, '../..', path), text)
console.log(`${files.length} files written from ${list.length} record types`)
