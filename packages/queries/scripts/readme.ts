import { readFileSync, writeFileSync } from 'node:fs'
import { withTable } from './readme-table.ts'

const file = new URL('../README.md', import.meta.url)
writeFileSync(file, withTable(readFileSync(file, 'utf8')))
console.log('packages/queries/README.md: the table of queries is written')
