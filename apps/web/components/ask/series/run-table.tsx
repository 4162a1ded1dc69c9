import { recordById } from '@csto-record/domain'
import type { series } from '@csto-record/queries'
import { Marks } from '#web/components/evidence/marks.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { dataset } from '#web/data/dataset.ts'
import { ordinal, rangesOf } from '#web/format/count.ts'
import { machineDate } from '#web/format/date.ts'
import { evidenceOn } from '#web/format/evidence.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import type { Notes } from '#web/format/notes.ts'
import { daysInWords } from '#web/format/span.ts'
import { actors } from '#web/words/index.ts'
import { NumberStrip } from './number-strip.tsx'

const words = actors.run

type Run = ReturnType<typeof series>['series'][number]

interface Columns {
  readonly numbers: boolean
  readonly names: boolean
  readonly places: boolean
  readonly chairs: boolean
}
/** Which columns have anything to show. A number says which meeting it was; without one, its name does. */
const columnsOf = ({ numbering, events }: Run): Columns => ({
  numbers: numbering === 'ordinal',
  names: numbering !== 'ordinal',
  places: events.some(({ place }) => place !== null),
  chairs: events.some(({ id }) => recordById(dataset, id)?.chair != null),
})

const Row = ({ entry, columns, notes }: { entry: Run['events'][number]; columns: Columns; notes: Notes }) => {
  const event = recordById(dataset, entry.id)
  const chair = event?.chair ?? null
  return (
    <tr>
      {columns.numbers && <td className="number">{entry.number ?? ''}</td>}
      {columns.names && (
        <th scope="row">
          <a href={hrefOf(entry.id)}>{entry.name}</a>
        </th>
      )}
      <td className="when">
        <a href={hrefOf(entry.id)}>
          <time dateTime={entry.start === null ? undefined : machineDate(entry.start)}>
            {daysInWords(entry.start, entry.end) ?? words.noDay}
          </time>
        </a>
        {event !== undefined && <Marks passages={notes.of(evidenceOn(event, 'start', 'series'))} />}
        {entry.status !== null && entry.status !== 'held' && <span className="status"> · {inWords(entry.status)}</span>}
      </td>
      {columns.places && <td>{entry.place === null ? '' : <RecordLink id={entry.place.id} />}</td>}
      {columns.chairs && (
        <td>
          {chair !== null && event !== undefined && (
            <>
              <RecordLink id={chair.who} />
              <Marks passages={notes.of(evidenceOn(event, 'chair'))} />
            </>
          )}
        </td>
      )}
    </tr>
  )
}

/** A run of meetings or exercises: the numbers at a glance, then each that the record has. */
export const RunTable = ({ run, notes }: { run: Run; notes: Notes }) => {
  const columns = columnsOf(run)
  const known = new Map(run.events.flatMap(({ number, id }) => (number === null ? [] : [[number, id] as const])))
  return (
    <div className="run" id={`series-${run.key}`}>
      <h3>{run.name}</h3>
      <p className="soft small">
        {words.found(run.events.length)}
        {run.missing.length > 0 &&
          ` ${words.missing(ordinal(Math.max(...known.keys())), run.missing.length, rangesOf(run.missing))}`}
      </p>
      {run.numbering === 'ordinal' && known.size > 0 && <NumberStrip known={known} missing={run.missing} />}
      {run.events.length > 0 && (
        <table className="listing stacked">
          <caption className="visually-hidden">{run.name}</caption>
          <thead>
            <tr>
              {columns.numbers && (
                <th scope="col" className="number">
                  {words.number}
                </th>
              )}
              {columns.names && <th scope="col">{words.event}</th>}
              <th scope="col">{words.when}</th>
              {columns.places && <th scope="col">{words.where}</th>}
              {columns.chairs && <th scope="col">{words.chair}</th>}
            </tr>
          </thead>
          <tbody>
            {run.events.map((entry) => (
              <Row key={entry.id} entry={entry} columns={columns} notes={notes} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
