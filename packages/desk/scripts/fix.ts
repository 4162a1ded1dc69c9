import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixText } from '../src/authoring/fix.ts'
import { readRecords, recordsFolder, recordsPath } from './files.ts'

const check = process.argv.includes('--check')
const changed = readRecords().flatMap(({ path, text }) => {
  const fixed = fixText(path, text)
  return fixed === text ? [] : [{ path, fixed }]
})
for (const { path, fixed } of changed) {
  if (!check) writeFileSync(join(recordsFolder, path), fixed)
  console.log(`${recordsPath}/${path}`)
}
if (changed.length === 0) console.log('Every record is in order.')
else console.log(check ? `${changed.length} files to mend: npm run record:fix` : `${changed.length} files mended`)
process.exit(check && changed.length > 0 ? 1 : 0)
