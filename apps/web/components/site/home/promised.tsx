import { Marks } from '#web/components/evidence/marks.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { dataset } from '#web/data/dataset.ts'
import type { HomePage } from '#web/data/home.ts'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import type { Notes } from '#web/format/notes.ts'
import { outcomeInWords, outcomesInWords } from '#web/format/outcome.ts'
import { home as words } from '#web/words/index.ts'

/** What a chair promised, each with what came of it as far as the record goes. */
export const Promised = ({ term: { id, promises }, notes }: { term: NonNullable<HomePage['term']>; notes: Notes }) => (
  <>
    <p>
      <RecordLink id={id} />
      {': '}
      {outcomesInWords(promises)}
      {words.asOf(dayInWords(dataset.asOf))}
    </p>
    <ul className="promised">
      {promises.map((promise) => (
        <li key={promise.id}>
          <a href={hrefOf(promise.id)}>{promise.summary}</a>
          <Marks passages={notes.of(promise.evidence)} />
          <span className="about">{outcomeInWords(promise)}</span>
        </li>
      ))}
    </ul>
  </>
)
