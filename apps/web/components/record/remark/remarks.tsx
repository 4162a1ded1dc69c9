import { type RemarkRecord, slugOf } from '@csto-record/domain'
import { DisputeNote } from '#web/components/evidence/dispute-note.tsx'
import { FactSign } from '#web/components/evidence/fact-sign.tsx'
import { Marks } from '#web/components/evidence/marks.tsx'
import { Glossed } from '#web/components/glossary/glossed.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Topics } from '#web/components/kit/topics.tsx'
import type { Notes } from '#web/format/notes.ts'

/** What was said, in our own words, by whom and in what capacity. */
export const Remarks = ({ remarks, notes }: { remarks: readonly RemarkRecord[]; notes: Notes }) => (
  <ul className="remarks">
    {remarks.map((remark) => (
      <li key={remark.id} id={slugOf(remark.id).split('/')[1]}>
        <p>
          <RecordLink id={remark.speaker} />
          {remark.capacity !== null && <span className="soft">, {remark.capacity}</span>}
          {remark.on !== null && (
            <span className="soft">
              , <DateWords date={remark.on} />
            </span>
          )}
          : <Glossed text={remark.summary} />
          <Marks passages={notes.of(remark.evidence)} />
          <FactSign record={remark} />
        </p>
        <DisputeNote disputes={remark.disputes} notes={notes} />
        {(remark.topics.length > 0 || remark.note !== null) && (
          <p className="about">
            {remark.note} {remark.topics.length > 0 && <Topics ids={remark.topics} />}
          </p>
        )}
      </li>
    ))}
  </ul>
)
