import type { careerOf } from '@csto-record/queries'
import { EventList } from '#web/components/kit/event-list.tsx'
import { inWords } from '#web/format/label.ts'
import { joined } from '#web/format/words.ts'
import { people as words } from '#web/words/index.ts'

type Entry = ReturnType<typeof careerOf>['events'][number]

/** Events a person chaired, attended or was expected at, in what capacity; each event's page has the evidence. */
export const TookPart = ({ entries }: { entries: readonly Entry[] }) => (
  <EventList
    events={entries.map(({ event: { id, name, start, end }, capacity, roles }) => ({
      id,
      name,
      start,
      end,
      capacity,
      roles,
    }))}
    after={({ capacity, roles }) => (
      <span className="about">
        {joined(roles.map(inWords))}
        {capacity !== null && words.as(capacity)}
      </span>
    )}
  />
)
