import type { AnyRecord } from '@csto-record/domain'
import { evidenceOn } from '#web/format/evidence.ts'
import type { Notes } from '#web/format/notes.ts'
import { evidence as words } from '#web/words/index.ts'
import { DisputeNote } from './dispute-note.tsx'
import { FactLine } from './fact-line.tsx'
import { FactSign } from './fact-sign.tsx'
import { Margin } from './margin.tsx'

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
    <FactLine
      {...(fields[0] === undefined ? {} : { id: fields[0] })}
      label={
        <>
          {label}
          <FactSign record={record} paths={fields} />
        </>
      }
      rests={<Margin passages={passages} />}
    >
      {empty ? <span className="unknown">{unknown ?? words.notKnown}</span> : children}
      {passages.length > 0 && (
        <sup className="marks print-marks" aria-hidden="true">
          {passages.map(({ mark }) => mark).join(' ')}
        </sup>
      )}
      <DisputeNote disputes={disputes} notes={notes} />
    </FactLine>
  )
}
