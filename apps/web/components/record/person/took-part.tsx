import type { careerOf } from '@csto-record/queries'
import { machineDate } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { daysInWords } from '#web/format/span.ts'
import { joined } from '#web/format/words.ts'

type Entry = ReturnType<typeof careerOf>['events'][number]

/** Events a person chaired, attended or was expected at, in what capacity; each event's page has the evidence. */
export const TookPart = ({ entries }: { entries: readonly Entry[] }) => (
  <ol className="brief">
    {entries.map(({ event, capacity, roles }) => (
      <li key={event.id}>
        <span className="when">
          <time dateTime={event.start === null ? undefined : machineDate(event.start)}>
            {daysInWords(event.start, event.end) ?? 'no day on record'}
          </time>
        </span>
        <span>
          <a href={hrefOf(event.id)}>{event.name}</a>
          <span className="about">
            {joined(roles.map(inWords))}
            {capacity !== null && `, as ${capacity}`}
          </span>
        </span>
      </li>
    ))}
  </ol>
)
