import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { formatDraft, formatFindings } from '../src/draft/format.ts'
import { draftPage } from '../src/intake/draft-page.ts'
import { callerPath } from './files.ts'
import { readDataset } from './read-dataset.ts'

const [file, ...others] = process.argv.slice(2)
const path = callerPath(file ?? '')
if (file === undefined || others.length > 0 || !existsSync(path)) {
  console.error(
    file === undefined || others.length > 0
      ? 'Usage: npm run record:draft <text file>'
      : `${file}: there is no such file`,
  )
  process.exit(1)
}
const { findings, source, events } = draftPage(readDataset(), basename(path), readFileSync(path, 'utf8'))
const drafts = [...(source.draft === null ? [] : [source.draft]), ...events.map(({ draft }) => draft)]
console.log([formatFindings(findings), ...drafts.map(formatDraft)].join('\n---\n'))
