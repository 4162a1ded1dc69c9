import { isDate } from '@csto-record/domain'
import { Marks } from '#web/components/evidence/marks.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { dataset } from '#web/data/dataset.ts'
import type { HomePage } from '#web/data/home.ts'
import { headOffice, officeHref } from '#web/data/offices.ts'
import { certaintyInWords } from '#web/format/certainty.ts'
import { dateInWords, dayInWords } from '#web/format/date.ts'
import { home as words } from '#web/words/index.ts'

const Chair = ({ page: { chair, notes } }: { page: HomePage }) =>
  chair === null ? (
    <p>{words.noChair}</p>
  ) : (
    <>
      <p className="leader">
        <RecordLink id={chair.chairmanship}>{chair.state.name}</RecordLink>
        <Marks passages={notes.of(chair.evidence)} />
      </p>
      <p className="soft small">
        {chair.start !== null && words.since(dateInWords(chair.start))}
        {chair.takenFrom !== null && (
          <>
            {words.after}
            <RecordLink id={chair.takenFrom.id} />
          </>
        )}
        {words.sure(certaintyInWords(chair))}
      </p>
    </>
  )

const Head = ({ page: { head, notes } }: { page: HomePage }) =>
  head === null ? (
    <p>{words.noHead}</p>
  ) : (
    <>
      <p className="leader">
        <RecordLink id={head.person.id} />
        <Marks passages={notes.of(head.evidence)} />
      </p>
      <p className="soft small">
        {head.start !== null && words.since(dateInWords(head.start))}
        {isDate(head.end) && words.until(dateInWords(head.end), dayInWords(dataset.asOf))}
        {head.before !== null && (
          <>
            {words.after}
            <RecordLink id={head.before.id} />
          </>
        )}
        {words.sure(certaintyInWords(head))}
      </p>
    </>
  )

/** Who is in the chair and who heads the organization, how sure that is, and where all who did before are. */
export const Leaders = ({ page }: { page: HomePage }) => (
  <div className="columns">
    <div>
      <h3>{words.inTheChair}</h3>
      <Chair page={page} />
      <p className="small">
        <a href="/chairmanships">{words.allChairs}</a>
      </p>
    </div>
    <div>
      <h3>{words.secretaryGeneral}</h3>
      <Head page={page} />
      <p className="small">
        <a href={officeHref(headOffice)}>{words.allHolders}</a>
      </p>
    </div>
  </div>
)
