import type { EventRecord } from '@csto-record/domain'
import { DisputeNote } from '#web/components/evidence/dispute-note.tsx'
import { Marks } from '#web/components/evidence/marks.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { evidenceOnEntry } from '#web/format/evidence.ts'
import { inWords } from '#web/format/label.ts'
import type { Notes } from '#web/format/notes.ts'
import { joined } from '#web/format/words.ts'

/** Who took part or was to, in what capacity, and what they did. */
export const Participants = ({ event, notes }: { event: EventRecord; notes: Notes }) => (
  <table className="listing participants">
    <caption className="visually-hidden">Participants</caption>
    <thead>
      <tr>
        <th scope="col">Who</th>
        <th scope="col">As</th>
        <th scope="col">Part</th>
      </tr>
    </thead>
    <tbody>
      {event.participants.map(({ who, capacity, onBehalfOf, roles }) => (
        <tr key={who}>
          <th scope="row">
            <RecordLink id={who} />
            <Marks passages={notes.of(evidenceOnEntry(event, 'participants', who))} />
            <DisputeNote
              disputes={event.disputes.filter(({ field }) => field === `participants:${who}`)}
              notes={notes}
            />
          </th>
          <td>
            {capacity}
            {onBehalfOf !== null && onBehalfOf !== who && (
              <span className="soft">
                {capacity === null ? 'for ' : ', for '}
                <RecordLink id={onBehalfOf} />
              </span>
            )}
          </td>
          <td>{joined(roles.map(inWords))}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
