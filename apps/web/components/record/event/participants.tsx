import type { EventRecord } from '@csto-record/domain'
import { DisputeNote } from '#web/components/evidence/dispute-note.tsx'
import { FactSign } from '#web/components/evidence/fact-sign.tsx'
import { Marks } from '#web/components/evidence/marks.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { type Participant, partiesOf } from '#web/data/parties.ts'
import { evidenceOnEntry } from '#web/format/evidence.ts'
import { inWords } from '#web/format/label.ts'
import type { Notes } from '#web/format/notes.ts'
import { joined } from '#web/format/words.ts'
import { event as words } from '#web/words/index.ts'

interface Shown {
  readonly event: EventRecord
  readonly notes: Notes
}

const Name = ({ event, notes, who }: Shown & { who: Participant['who'] }) => (
  <>
    <RecordLink id={who} />
    <Marks passages={notes.of(evidenceOnEntry(event, 'participants', who))} />
    <FactSign record={event} paths={[`participants:${who}`]} />
    <DisputeNote disputes={event.disputes.filter(({ field }) => field === `participants:${who}`)} notes={notes} />
  </>
)

/** In what capacity, and for whom where that is not the row’s own. */
const As = ({
  participant: { who, capacity, onBehalfOf },
  row,
}: {
  participant: Participant
  row: Participant['who']
}) => (
  <>
    {capacity}
    {onBehalfOf !== null && onBehalfOf !== who && onBehalfOf !== row && (
      <span className="soft">
        {capacity !== null && ', '}
        {words.for} <RecordLink id={onBehalfOf} />
      </span>
    )}
  </>
)

const rolesOf = (participants: readonly Participant[]): string =>
  joined([...new Set(participants.flatMap(({ roles }) => roles.map(inWords)))])

/** Who took part or was to, in what capacity, and what they did: a state and whoever came for it in one row. */
export const Participants = ({ event, notes }: Shown) => (
  <table className="listing participants">
    <caption className="visually-hidden">{words.participants}</caption>
    <thead>
      <tr>
        <th scope="col">{words.who}</th>
        <th scope="col">{words.as}</th>
        <th scope="col">{words.part}</th>
      </tr>
    </thead>
    <tbody>
      {partiesOf(event).map(({ participant, people }) => (
        <tr key={participant.who}>
          <th scope="row">
            <Name event={event} notes={notes} who={participant.who} />
            {people.map(({ who }) => (
              <span key={who} className="came-for">
                {words.by} <Name event={event} notes={notes} who={who} />
              </span>
            ))}
          </th>
          <td>
            {[participant, ...people].map((one) => (
              <span key={one.who} className="came-as">
                <As participant={one} row={participant.who} />
              </span>
            ))}
          </td>
          <td>{rolesOf([participant, ...people])}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
