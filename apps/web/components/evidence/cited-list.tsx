import type { Cited } from '@csto-record/queries'
import { lineOf } from '#web/format/evidence-line.ts'
import { EvidenceLines } from './evidence-lines.tsx'

/** What an answer rests on, each with the way to its source and to the place in the text. */
export const CitedList = ({ evidence }: { evidence: readonly Cited[] }) => (
  <EvidenceLines lines={evidence.map(lineOf)} />
)
