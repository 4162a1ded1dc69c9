import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compile } from '@csto-record/domain/compile'
import { differenceOf } from '../src/diff/diff.ts'
import { formatDifference } from '../src/diff/format-difference.ts'
import { changelogOf, commentOf, withDataPart } from '../src/diff/markdown.ts'
import { readRecords, repositoryFolder } from './files.ts'
import { lackedOf, readRecordsAt } from './files-at.ts'

const usage = `Usage: npm run record:diff <git ref> [-- --markdown | -- --changelog], such as npm run record:diff main
  --markdown   as a comment on a pull request
  --changelog  writes the data part of CHANGELOG.md`
const fail = (message: string): never => {
  console.error(message)
  process.exit(1)
}

const read = () => {
  try {
    const options = { markdown: { type: 'boolean' }, changelog: { type: 'boolean' } } as const
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}
const {
  values,
  positionals: [ref = fail(usage), ...others],
} = read()
if (others.length > 0) fail(usage)
const earlier = readRecordsAt(ref)
if (typeof earlier === 'string') fail(earlier)
const lacked = lackedOf(ref)
if (lacked > 0)
  console.error(
    `${ref} has commits that this checkout lacks (${lacked}): what they added is listed as gone. Merge them first, or compare with $(git merge-base HEAD ${ref})`,
  )
// Rules are left out: a state with errors can be compared all the same.
const compiled = (files: Parameters<typeof compile>[0]) => compile(files, { rules: [] }).readable
const difference = differenceOf(compiled(earlier as Exclude<typeof earlier, string>), compiled(readRecords()))
if (values.changelog) {
  const file = join(repositoryFolder, 'CHANGELOG.md')
  const written = withDataPart(readFileSync(file, 'utf8'), ref, changelogOf(difference))
  writeFileSync(file, written ?? fail('CHANGELOG.md has no marks <!-- record:diff ... --> around its data part'))
  console.log(`CHANGELOG.md: the data part says what changed since ${ref}`)
} else console.log(values.markdown ? commentOf(difference) : formatDifference(difference))
