import type { SourceRecord } from '@csto-record/domain'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { statementsFrom } from '#web/data/sources.ts'
import { hrefOf } from '#web/format/href.ts'
import { standingWords } from '#web/format/label.ts'
import { shared, sources as words } from '#web/words/index.ts'

/** Sources in a list: day, publisher, title, and how much of the record rests on each. */
export const SourceList = ({ sources }: { sources: readonly SourceRecord[] }) => (
  <ul className="brief">
    {sources.map((source) => (
      <li key={source.id}>
        <span className="when">
          {source.published === null ? shared.undated : <DateWords date={source.published} />}
        </span>
        <span>
          <a href={hrefOf(source.id)} lang={source.language}>
            {source.title}
          </a>
          <span className="about">
            {source.publisher}, {words.statements(statementsFrom(source))}
            {source.standing !== 'original' && `, ${standingWords[source.standing]}`}
          </span>
        </span>
      </li>
    ))}
  </ul>
)
