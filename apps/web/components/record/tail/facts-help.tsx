import type { Id } from '@csto-record/domain'
import { apiUrl } from '#web/data/site.ts'
import { factTools, record as shared } from '#web/words/index.ts'

const words = factTools.help

/** How one value of a record is cited, with scripts and without. */
export const FactsHelp = ({ id }: { id: Id }) => {
  const facts = `${apiUrl}/v1/facts/${id}`
  return (
    <p className="facts-help">
      {words.lead} <a href={`${facts}.txt`}>{words.footnotes}</a>, <a href={`${facts}.bib`}>{shared.bibtex}</a>,{' '}
      <a href={`${facts}.ris`}>{shared.ris}</a>, <a href={facts}>{words.data}</a>.
    </p>
  )
}
