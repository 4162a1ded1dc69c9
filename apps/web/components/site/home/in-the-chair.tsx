import { Margin } from '#web/components/evidence/margin.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import type { HomePage } from '#web/data/home.ts'
import { dateInWords } from '#web/format/date.ts'

/** Who chairs the organization on the day through which the record looked. */
export const InTheChair = ({ chair, notes }: Pick<HomePage, 'chair' | 'notes'>) =>
  chair === null ? (
    <p>The record cannot tell who chairs the organization.</p>
  ) : (
    <>
      <p className="chair-now">
        <RecordLink id={chair.chairmanship}>{chair.state.name}</RecordLink>
        {chair.start !== null && `, since ${dateInWords(chair.start)}`}
        {chair.takenFrom !== null && (
          <span className="soft">
            , after <RecordLink id={chair.takenFrom.id} />
          </span>
        )}
      </p>
      <Margin passages={notes.of(chair.evidence)} />
    </>
  )
