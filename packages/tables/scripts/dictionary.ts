import { writeFileSync } from 'node:fs'
import { dictionary } from '../src/described/dictionary.ts'

writeFileSync(new URL('../../../docs/data-dictionary.md', import.meta.url), dictionary())
