import type { EventRecord } from '@csto-record/domain'
import { DisputeNote } from '#web/components/evidence/dispute-note.tsx'
import { Marks } from '#web/components/evidence/marks.tsx'
import { RecordLinks } from '#web/components/kit/record-links.tsx'
import { evidenceOnEntry } from '#web/format/evidence.ts'
import type { Notes } from '#web/format/notes.ts'

/** The agenda or the outcomes of an event, in our own words. */
export const Matters = ({
  event,
  field,
  notes,
}: {
  event: EventRecord
  field: 'agenda' | 'outcomes'
  notes: Notes
}) => (
  <ul className="matters">
    {event[field].map((matter) => (
      <li key={matter.key} id={matter.key}>
        {matter.summary}
        <Marks passages={notes.of(evidenceOnEntry(event, field, matter.key))} />
        {'documents' in matter && matter.documents.length > 0 && (
          <span className="about">
            Documents: <RecordLinks ids={matter.documents} />
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
