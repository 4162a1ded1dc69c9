import type { AnyRecord } from '@csto-record/domain'
import { Margin } from '#web/components/evidence/margin.tsx'
import { evidenceOn } from '#web/format/evidence.ts'
import type { Notes } from '#web/format/notes.ts'
import { DisputeNote } from './dispute-note.tsx'

/**
 * One line of a record: what it is called, its value, what it rests on. Without a value the line says `unknown`,
 * where given, or is left out.
 */
export const Fact = ({
  record,
  notes,
  field,
  label,
  unknown,
  children,
}: {
  record: AnyRecord
  notes: Notes
  field: string | readonly string[]
  label: string
  unknown?: string
  children: React.ReactNode
}) => {
  const fields = typeof field === 'string' ? [field] : field
  const empty = children === null || children === undefined || children === false
  const disputes = record.disputes.filter((dispute) => fields.includes(dispute.field))
  if (empty && unknown === undefined && disputes.length === 0) return null
  const passages = notes.of(evidenceOn(record, ...fields))
  return (
    <div className="fact" id={fields[0]}>
      <dt>{label}</dt>
      <dd className="value">
        {empty ? <span className="unknown">{unknown ?? 'not known'}</span> : children}
        {passages.length > 0 && (
          <sup className="marks print-marks" aria-hidden="true">
            {passages.map(({ mark }) => mark).join(' ')}
          </sup>
        )}
        <DisputeNote disputes={disputes} notes={notes} />
      </dd>
      <dd className="rests">
        <Margin passages={passages} />
      </dd>
    </div>
  )
}

/** The lines of a record. */
export const Facts = ({ children }: { children: React.ReactNode }) => <dl className="facts">{children}</dl>
