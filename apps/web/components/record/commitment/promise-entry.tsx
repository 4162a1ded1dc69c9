import { type CommitmentRecord, slugOf } from '@csto-record/domain'
import type { Cited, CommitmentResult } from '@csto-record/queries'
import { DisputeNote } from '#web/components/evidence/dispute-note.tsx'
import { FactSign } from '#web/components/evidence/fact-sign.tsx'
import { Marks } from '#web/components/evidence/marks.tsx'
import { Glossed } from '#web/components/glossary/glossed.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { RecordLinks } from '#web/components/kit/record-links.tsx'
import type { Notes } from '#web/format/notes.ts'
import { bearingWords, outcomeInWords } from '#web/format/outcome.ts'
import { joined } from '#web/format/words.ts'
import { terms as words } from '#web/words/index.ts'

const publishers = (evidence: readonly Cited[]): string =>
  joined([...new Set(evidence.map(({ publisher }) => publisher))])

/** One promise: what, by whom and where it was declared, what is on record of it since, and who says so. */
export const PromiseEntry = ({
  record,
  result,
  notes,
  declared,
}: {
  record: CommitmentRecord
  result: CommitmentResult
  notes: Notes
  /** Whether to say by whom and where it was declared: not where the list says so for all. */
  declared: boolean
}) => {
  const none = result.outcome === 'no-follow-up'
  return (
    <li className="promise" id={slugOf(record.id).split('/')[1]}>
      <p>
        <Glossed text={record.summary} />
        <Marks passages={notes.of(record.evidence)} />
        <FactSign record={record} />
      </p>
      <DisputeNote disputes={record.disputes} notes={notes} />
      <p className={none ? 'outcome none' : 'outcome'}>{outcomeInWords(result)}.</p>
      {result.followUps.length > 0 && (
        <ul className="follow-ups">
          {result.followUps.map(({ record: later, bearing, by, evidence }) => (
            <li key={later.id}>
              <RecordLink id={later.id} /> {bearingWords[bearing]}
              {by === null ? (
                words.reports(publishers(evidence))
              ) : (
                <>
                  {words.says} <RecordLink id={by.id} />
                </>
              )}
              <Marks passages={notes.of(evidence)} />
            </li>
          ))}
        </ul>
      )}
      {record.open.map(({ key, question, searched }) => (
        <p className="searched" key={key}>
          {words.searched(question, searched)}
        </p>
      ))}
      {record.note !== null && <p className="about">{record.note}</p>}
      <p className="about">
        {declared && record.declaredBy !== null && (
          <>
            {words.declaredBy} <RecordLink id={record.declaredBy} />
            {record.declaredAt !== null && (
              <>
                , <RecordLink id={record.declaredAt} />
              </>
            )}
            .{' '}
          </>
        )}
        <RecordLinks ids={record.topics} />
      </p>
    </li>
  )
}
