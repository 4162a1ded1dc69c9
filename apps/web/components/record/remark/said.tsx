import { type RemarkRecord, recordById } from '@csto-record/domain'
import { Marks } from '#web/components/evidence/marks.tsx'
import { Glossed } from '#web/components/glossary/glossed.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { dataset } from '#web/data/dataset.ts'
import { filedDayOf } from '#web/data/filed.ts'
import { hrefOf } from '#web/format/href.ts'
import type { Notes } from '#web/format/notes.ts'

/** What somebody said, in our own words, each with where. */
export const Said = ({ remarks, notes }: { remarks: readonly RemarkRecord[]; notes: Notes }) => (
  <ul className="remarks">
    {remarks.map((remark) => {
      const on = filedDayOf(remark.id)
      return (
        <li key={remark.id}>
          <Glossed text={remark.summary} />
          <Marks passages={notes.of(remark.evidence)} />
          <span className="about">
            {on !== null && (
              <>
                <DateWords date={on} />,{' '}
              </>
            )}
            <a href={hrefOf(remark.id)}>
              <RecordName id={remark.event} />
            </a>
          </span>
        </li>
      )
    })}
  </ul>
)
const RecordName = ({ id }: { id: RemarkRecord['event'] }) => recordById(dataset, id)?.name ?? id
