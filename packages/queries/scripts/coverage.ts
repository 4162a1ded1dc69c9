import { writeFileSync } from 'node:fs'
import { dataset } from '@csto-record/domain/dataset'
import { coveragePage } from './coverage-page.ts'

writeFileSync(new URL('../../../docs/coverage.md', import.meta.url), coveragePage(dataset))
console.log('docs/coverage.md: written from the compiled record')
