import { type OpenQuestion, pageOf } from '@csto-record/domain'
import { nameOfId } from '@csto-record/queries'
import { pathInWords } from '@csto-record/queries/citation'
import type { FactsTold } from '../citation/fact-citation.ts'
import type { Writer } from '../writer.ts'
import { code, entry, heading, link, listOf, paragraph, strong, text, writeBlocks } from './blocks.ts'
import { disputeEntry } from './facts.ts'
import { inline } from './inline.ts'
import { makeNotes } from './notes.ts'
import { closing } from './record.ts'

/** Facts as Markdown: each with its evidence as notes and what sources say otherwise, and the questions about them. */
export const writeFactsMarkdown: Writer<FactsTold & { readonly open: readonly OpenQuestion[] }> = (
  { record, facts, open },
  written,
) => {
  const { dataset, config } = written
  const notes = makeNotes()
  const entries = facts.map(({ path, value, evidence, disputes }) =>
    entry(
      [
        strong(pathInWords(dataset, path)),
        text(': '),
        inline(value, written),
        ...notes.marks(evidence),
        text(' '),
        code(path),
      ],
      disputes.map((dispute) => disputeEntry(dispute, written, notes)),
    ),
  )
  const questions = open.map(({ question, searched }) =>
    entry([text(question), text(searched === null ? ' Nobody has looked yet.' : ` Looked through: ${searched}`)]),
  )
  return writeBlocks([
    heading(1, link(nameOfId(dataset, record), `${config.readerUrl}${pageOf(record)}`)),
    ...(facts.length === 0 ? [paragraph(text('Not known: no source seen tells of it.'))] : listOf(entries)),
    ...(questions.length === 0 ? [] : [heading(2, text('Questions that no source seen answers'))]),
    ...listOf(questions),
    ...closing(written, notes),
  ])
}
