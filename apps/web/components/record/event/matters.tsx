import { definitionOf, type EventRecord } from '@csto-record/domain'
import { DisputeNote } from '#web/components/evidence/dispute-note.tsx'
import { FactSign } from '#web/components/evidence/fact-sign.tsx'
import { Marks } from '#web/components/evidence/marks.tsx'
import { Glossed } from '#web/components/glossary/glossed.tsx'
import { RecordLinks } from '#web/components/kit/record-links.tsx'
import { evidenceOnEntry } from '#web/format/evidence.ts'
import type { Notes } from '#web/format/notes.ts'
import { event as words } from '#web/words/index.ts'

type Field = 'agenda' | 'outcomes'
/** The place of a matter on the page: its key, with its field before it where something else has that place. */
const placeOf = (event: EventRecord, field: Field, key: string): string => {
  const isTaken =
    key in definitionOf(event.type).fields ||
    (field === 'agenda' && event.outcomes.some((outcome) => outcome.key === key))
  return isTaken ? `${field}-${key}` : key
}

/** The agenda or the outcomes of an event, in our own words. */
export const Matters = ({ event, field, notes }: { event: EventRecord; field: Field; notes: Notes }) => (
  <ul className="matters">
    {event[field].map((matter) => (
      <li key={matter.key} id={placeOf(event, field, matter.key)}>
        <Glossed text={matter.summary} />
        <Marks passages={notes.of(evidenceOnEntry(event, field, matter.key))} />
        <FactSign record={event} paths={[`${field}:${matter.key}`]} />
        {'documents' in matter && matter.documents.length > 0 && (
          <span className="about">
            {words.documents} <RecordLinks ids={matter.documents} />
          </span>
        )}
        <DisputeNote
          disputes={event.disputes.filter((dispute) => dispute.field === `${field}:${matter.key}`)}
          notes={notes}
        />
      </li>
    ))}
  </ul>
)
