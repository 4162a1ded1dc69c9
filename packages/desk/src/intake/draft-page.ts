import type { Dataset } from '@csto-record/domain'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type DraftedEvent, draftEvents } from '../draft/draft.ts'
import { sourceOf } from '../draft/draft-source.ts'
import { type Findings, findIn } from '../page/findings.ts'

/** All that is made of one text. */
export interface DraftedPage {
  readonly fileName: string
  readonly findings: Findings
  readonly source: ReturnType<typeof sourceOf>
  readonly events: readonly DraftedEvent[]
}

/** Reads one text against the record: what it names, its source, and the events that it tells of. */
export const draftPage = (dataset: Dataset, fileName: string, text: string): DraftedPage => {
  const findings = findIn(dataset, text, fileName)
  const digest = bytesToHex(sha256(utf8ToBytes(text)))
  const source = sourceOf(dataset, { fileName, sha256: digest }, findings)
  return { fileName, findings, source, events: draftEvents(dataset, findings, source.source) }
}
