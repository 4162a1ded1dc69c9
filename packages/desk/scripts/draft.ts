import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { compile } from '@csto-record/domain/compile'
import { draftEvents } from '../src/draft/draft.ts'
import { sourceOf } from '../src/draft/draft-source.ts'
import { findIn } from '../src/draft/find.ts'
import { formatDraft, formatFindings } from '../src/draft/format.ts'
import { callerPath, readRecords } from './files.ts'

const [file, ...others] = process.argv.slice(2)
const path = callerPath(file ?? '')
if (file === undefined || others.length > 0 || !existsSync(path)) {
  console.error(
    file === undefined || others.length > 0 ? 'Usage: pnpm record:draft <text file>' : `${file}: there is no such file`,
  )
  process.exit(1)
}
const text = readFileSync(path, 'utf8')
const { readable: dataset } = compile(readRecords())
const findings = findIn(dataset, text)
const sha256 = createHash('sha256').update(text).digest('hex')
const { source, draft } = sourceOf(dataset, { fileName: basename(path), sha256, paragraphs: findings.paragraphs })
const drafts = [...(draft === null ? [] : [draft]), ...draftEvents(dataset, findings, source)]
console.log([formatFindings(findings), ...drafts.map(formatDraft)].join('\n---\n'))
