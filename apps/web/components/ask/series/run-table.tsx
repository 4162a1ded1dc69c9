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

export type Run = ReturnType<typeof series>['series'][number]

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

const Row = ({ entry, columns, notes }: { entry: Run['events'][number]; columns: Columns; notes: Notes | null }) => {
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
        {event !== undefined && notes !== null && <Marks passages={notes.of(evidenceOn(event, 'start', 'series'))} />}
        {entry.status !== null && entry.status !== 'held' && (
          <span className="status">{` · ${inWords(entry.status)}`}</span>
        )}
      </td>
      {columns.places && <td>{entry.place === null ? '' : <RecordLink id={entry.place.id} />}</td>}
      {columns.chairs && (
        <td>
          {chair !== null && event !== undefined && (
            <>
              <RecordLink id={chair.who} />
              {notes !== null && <Marks passages={notes.of(evidenceOn(event, 'chair'))} />}
            </>
          )}
        </td>
      )}
    </tr>
  )
}

/** How many of a run are on record, and which numbers are not. */
export const RunSums = ({ run: { events, missing } }: { run: Run }) => {
  const numbers = events.flatMap(({ number }) => number ?? [])
  return (
    <p className="soft small">
      {words.found(events.length)}
      {missing.length > 0 && ` ${words.missing(ordinal(Math.max(...numbers)), missing.length, rangesOf(missing))}`}
    </p>
  )
}

/** The numbers of a run at a glance; nothing for one without numbers. */
export const RunNumbers = ({ run: { numbering, events, missing } }: { run: Run }) => {
  const known = new Map(events.flatMap(({ number, id }) => (number === null ? [] : [[number, id] as const])))
  return numbering === 'ordinal' && known.size > 0 ? <NumberStrip known={known} missing={missing} /> : null
}

/** The events of a run as a table; without notes, without the marks of what it rests on. */
export const RunEvents = ({ run, events, notes }: { run: Run; events: Run['events']; notes: Notes | null }) => {
  const columns = columnsOf(run)
  return (
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
        {events.map((entry) => (
          <Row key={entry.id} entry={entry} columns={columns} notes={notes} />
        ))}
      </tbody>
    </table>
  )
}

/** A run of meetings or exercises: the numbers at a glance, then each that the record has. */
export const RunTable = ({ run, notes }: { run: Run; notes: Notes }) => (
  <div className="run" id={`series-${run.key}`}>
    <h3>{run.name}</h3>
    <RunSums run={run} />
    <RunNumbers run={run} />
    {run.events.length > 0 && <RunEvents run={run} events={run.events} notes={notes} />}
  </div>
)
