import { Marks } from '#web/components/evidence/marks.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import type { PersonPage } from '#web/data/people.ts'
import { evidenceOn } from '#web/format/evidence.ts'
import { hrefOf } from '#web/format/href.ts'
import { outcomeInWords } from '#web/format/outcome.ts'

/** What a person promised for terms in the chair, each with what came of it as far as the record goes. */
export const PersonPromises = ({ page: { promises, notes } }: { page: PersonPage }) =>
  promises.map(({ term, promises: own }) => (
    <div key={term}>
      <h3>
        <RecordLink id={term} />
      </h3>
      <ul className="promised">
        {own.map(({ record, outcome }) => (
          <li key={record.id}>
            <a href={hrefOf(record.id)}>{record.summary}</a>
            <Marks passages={notes.of(evidenceOn(record, 'summary'))} />
            <span className="about">{outcomeInWords(outcome)}</span>
          </li>
        ))}
      </ul>
    </div>
  ))
