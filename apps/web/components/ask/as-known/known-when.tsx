import type { CommitmentRecord, DocumentRecord, EventRecord } from '@csto-record/domain'
import { compareDates, evidenceOfRecord } from '@csto-record/domain'
import { Marks } from '#web/components/evidence/marks.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { nameOf, sourceOf } from '#web/data/dataset.ts'
import { inWords } from '#web/format/label.ts'
import type { Notes } from '#web/format/notes.ts'

/** What each source said of the stage of a matter, in the order in which they came out. */
const tellings = (record: EventRecord | DocumentRecord | CommitmentRecord) => {
  const told = evidenceOfRecord(record).flatMap((evidence) => (evidence.says === null ? [] : [evidence]))
  const keys = [...new Set(told.map(({ source, says, by }) => JSON.stringify([source, says, by])))]
  return keys
    .flatMap((key) => {
      const own = told.filter(({ source, says, by }) => JSON.stringify([source, says, by]) === key)
      const source = own[0] && sourceOf(own[0].source)
      return own[0] === undefined || source === undefined ? [] : [{ first: own[0], source, own }]
    })
    .toSorted((left, right) => compareDates(left.source.published, right.source.published))
}

/** When it became known what stage a matter had reached: the status of the record follows from this table alone. */
export const KnownWhen = ({
  record,
  notes,
}: {
  record: EventRecord | DocumentRecord | CommitmentRecord
  notes: Notes
}) => (
  <table className="listing">
    <caption className="visually-hidden">What sources said of it, by the day they came out</caption>
    <thead>
      <tr>
        <th scope="col">Published</th>
        <th scope="col">Says</th>
        <th scope="col">Source</th>
      </tr>
    </thead>
    <tbody>
      {tellings(record).map(({ first, source, own }) => (
        <tr key={`${source.id} ${first.says} ${first.by}`}>
          <td className="when">{source.published === null ? 'undated' : <DateWords date={source.published} />}</td>
          <td>
            {inWords(first.says ?? '')}
            {first.by !== null && <span className="soft">, on the word of {nameOf(first.by)}</span>}
          </td>
          <td>
            {source.publisher}
            <Marks passages={notes.of(own)} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
