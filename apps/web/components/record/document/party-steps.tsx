import { type ActRecord, actKinds, type DocumentRecord } from '@csto-record/domain'
import { Marks } from '#web/components/evidence/marks.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import type { Notes } from '#web/format/notes.ts'
import { documents as words } from '#web/words/index.ts'

/** How far each party came with a document: a row for each party, a column for each act that any of them has done. */
export const PartySteps = ({
  document,
  acts,
  notes,
}: {
  document: DocumentRecord
  acts: readonly ActRecord[]
  notes: Notes
}) => {
  const kinds = actKinds.filter((kind) => acts.some((act) => act.kind === kind))
  const parties = [...new Set([...document.parties, ...acts.map(({ party }) => party)])]
  return (
    <table className="listing party-steps">
      <caption className="visually-hidden">{words.byStateCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.party}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              {words.actKinds[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parties.map((party) => (
          <tr key={party}>
            <th scope="row">
              <RecordLink id={party} />
            </th>
            {kinds.map((kind) => {
              const done = acts.filter((act) => act.party === party && act.kind === kind)
              const last = done.findLast(({ on }) => on !== null) ?? done.at(-1)
              return (
                <td key={kind} className={last === undefined ? 'missed' : 'reached'}>
                  {last === undefined ? (
                    <span className="unknown">{words.noStep}</span>
                  ) : (
                    <>
                      {last.on === null ? words.dayNotKnown : <DateWords date={last.on} />}
                      <Marks passages={notes.of(last.evidence)} />
                    </>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
