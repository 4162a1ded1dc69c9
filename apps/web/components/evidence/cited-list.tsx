import type { Cited } from '@csto-record/queries'
import { dateInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { mannerWords } from '#web/format/label.ts'
import { textFragment } from '#web/format/text-fragment.ts'

/** What an answer rests on: publisher, day, paragraph, on whose word, and the way to the text. */
export const CitedList = ({ evidence }: { evidence: readonly Cited[] }) => (
  <ul className="margin cited" aria-label="Evidence">
    {evidence.map((cited) => (
      <li key={`${cited.source} ${cited.paragraph} ${cited.phrase}`}>
        <a href={hrefOf(cited.source)}>
          {cited.publisher}
          {cited.published === null ? ', undated' : `, ${dateInWords(cited.published)}`}
          {cited.paragraph !== null && `, ¶ ${cited.paragraph}`}
        </a>
        {cited.by !== null && `, on the word of ${cited.by.name}`}
        {mannerWords[cited.manner] !== null && `, ${mannerWords[cited.manner]}`}
        {', '}
        <a href={textFragment(cited.url, cited.phrase)} rel="noreferrer">
          find in the text
        </a>
      </li>
    ))}
  </ul>
)
