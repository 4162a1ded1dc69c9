import type { Id } from '@csto-record/domain'
import { type FactTold, factItems, factNote } from '@csto-record/queries/citation'
import type { Writer } from '../writer.ts'
import { bibliographies } from './bibliography.ts'
import { imprintOf } from './imprint.ts'

export interface FactsTold {
  readonly record: Id
  readonly facts: readonly FactTold[]
}

/** Facts as statements of the record, and after them the sources of all of them, each once. */
const items = bibliographies<FactsTold>(({ record, facts }, written) =>
  factItems(written.dataset, record, facts, imprintOf(written)),
)

/** Facts as footnotes, a line each. */
const writeFootnotes: Writer<FactsTold> = ({ record, facts }, written) =>
  facts.length === 0
    ? 'The record states nothing here: no source seen tells of it.\n'
    : facts.map((fact) => `${factNote(written.dataset, record, fact, imprintOf(written))}\n`).join('')

export const factCitations = { ...items, txt: writeFootnotes }
