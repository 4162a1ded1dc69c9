import { type ActRecord, slugOf } from '@csto-record/domain'
import { DisputeNote } from '#web/components/evidence/dispute-note.tsx'
import { FactSign } from '#web/components/evidence/fact-sign.tsx'
import { Marks } from '#web/components/evidence/marks.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { inWords } from '#web/format/label.ts'
import type { Notes } from '#web/format/notes.ts'
import { documents as words } from '#web/words/index.ts'

/** What each party did about a document, and by which law; a bill or one chamber is no ratification, and says so. */
export const Acts = ({ acts, notes }: { acts: readonly ActRecord[]; notes: Notes }) => (
  <table className="listing">
    <caption className="visually-hidden">{words.actsCaption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.actsHead.party}</th>
        <th scope="col">{words.actsHead.act}</th>
        <th scope="col">{words.actsHead.on}</th>
        <th scope="col">{words.actsHead.by}</th>
      </tr>
    </thead>
    <tbody>
      {acts.map((act) => (
        <tr key={act.id} id={slugOf(act.id).split('/')[1]}>
          <th scope="row">
            <RecordLink id={act.party} />
          </th>
          <td>
            {inWords(act.kind)}
            {act.stage !== null && <span className="soft"> ({inWords(act.stage)})</span>}
            <Marks passages={notes.of(act.evidence)} />
            <FactSign record={act} />
            <DisputeNote disputes={act.disputes} notes={notes} />
            {act.note !== null && <span className="about">{act.note}</span>}
          </td>
          <td className="when">{act.on === null ? words.dayNotKnown : <DateWords date={act.on} />}</td>
          <td>{act.instrument}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
