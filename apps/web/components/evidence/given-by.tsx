import type { Cited } from '@csto-record/queries'
import { dateInWords } from '#web/format/date.ts'
import { textFragment } from '#web/format/text-fragment.ts'
import { evidence as words } from '#web/words/index.ts'

const shown = 4

/** Who gives a value, each with the way to where it says so. */
export const GivenBy = ({ evidence }: { evidence: readonly Cited[] }) => (
  <span className="given-by">
    {evidence.slice(0, shown).map(({ source, publisher, published, url, phrase, paragraph }, position) => (
      <span key={`${source} ${paragraph} ${phrase}`}>
        {position > 0 && '; '}
        <a href={textFragment(url, phrase)} rel="noreferrer">
          {publisher}
          {published === null ? `, ${words.undated}` : `, ${dateInWords(published)}`}
        </a>
      </span>
    ))}
    {evidence.length > shown && words.more(evidence.length - shown)}
  </span>
)
