import { compile } from '@csto-record/domain/compile'
import { differenceOf } from '../src/diff/diff.ts'
import { formatDifference } from '../src/diff/format-difference.ts'
import { readRecords } from './files.ts'
import { readRecordsAt } from './files-at.ts'

const [ref, ...others] = process.argv.slice(2)
if (ref === undefined || others.length > 0) {
  console.error('Usage: pnpm record:diff <git ref>, such as pnpm record:diff main')
  process.exit(1)
}
const earlier = readRecordsAt(ref)
if (typeof earlier === 'string') {
  console.error(earlier)
  process.exit(1)
}
// Rules are left out: a state with errors can be compared all the same.
const [before, after] = [earlier, readRecords()].map((files) => compile(files, { rules: [] }).readable)
if (before !== undefined && after !== undefined) console.log(formatDifference(differenceOf(before, after)))
