import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writtenFiles } from '../src/definition/written.ts'
import { list } from '../src/types/list.ts'
import { repositoryFolder } from './files.ts'

const files = Object.entries(writtenFiles(list))
for (const [path, text] of files) writeFileSync(join(repositoryFolder, path), text)
console.log(`${files.length} files written from ${list.length} record types`)
