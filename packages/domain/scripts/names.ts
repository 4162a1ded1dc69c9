import { readFileSync, writeFileSync } from 'node:fs'
import { withCollections, writtenFiles } from '../src/definition/written.ts'
import { list } from '../src/types/list.ts'

// Nothing else of the package is imported: all of it relies on the names that are written here.
const root = new URL('../../../', import.meta.url)
const files = Object.entries(writtenFiles(list))
for (const [path, text] of files) writeFileSync(new URL(path, root), text)
const readme = new URL('packages/data/README.md', root)
writeFileSync(readme, withCollections(readFileSync(readme, 'utf8'), list))
console.log(`${files.length} files written from ${list.length} record types`)
