import type { EventRecord, ForceRecord } from '@csto-record/domain'
import { Marks } from '#web/components/evidence/marks.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { nameOf } from '#web/data/dataset.ts'
import { evidenceOnEntry } from '#web/format/evidence.ts'
import { figureInWords } from '#web/format/figure.ts'
import type { Notes } from '#web/format/notes.ts'
import { evidence as words } from '#web/words/index.ts'
import { DisputeNote } from './dispute-note.tsx'
import { FactSign } from './fact-sign.tsx'

/** What sources counted, as precisely as they did. */
export const Figures = ({ record, notes }: { record: EventRecord | ForceRecord; notes: Notes }) => (
  <table className="listing">
    <caption className="visually-hidden">{words.figures.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.figures.measure}</th>
        <th scope="col" className="number">
          {words.figures.figure}
        </th>
        <th scope="col">{words.figures.on}</th>
      </tr>
    </thead>
    <tbody>
      {record.figures.map((figure) => (
        <tr key={figure.key}>
          <th scope="row">
            {figure.measure}
            {figure.whose !== null && <span className="soft">, {nameOf(figure.whose)}</span>}
            <DisputeNote
              disputes={record.disputes.filter(({ field }) => field === `figures:${figure.key}`)}
              notes={notes}
            />
          </th>
          <td className="number">
            {figureInWords(figure)}
            <Marks passages={notes.of(evidenceOnEntry(record, 'figures', figure.key))} />
            <FactSign record={record} paths={[`figures:${figure.key}`]} />
          </td>
          <td className="when">{figure.on === null ? '' : <DateWords date={figure.on} />}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
