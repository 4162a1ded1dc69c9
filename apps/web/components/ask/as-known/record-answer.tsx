import { factsOf, type Id, isId, recordById, statusOf } from '@csto-record/domain'
import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { CitedList } from '#web/components/evidence/cited-list.tsx'
import { FactLine, Facts } from '#web/components/evidence/fact-line.tsx'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { valueInWords } from '#web/format/value.ts'
import { fieldInWords } from '#web/format/words.ts'
import { asKnown as words } from '#web/words/index.ts'
import { LearnedLater } from './learned-later.tsx'
import { PromiseOf } from './promise-of.tsx'
import { ToldList } from './told-list.tsx'

type Queries = LoadedRecord['queries']
type Tellings = ReturnType<Queries['knownSince']>['tellings']

/** What sources said of a matter by a day, and what others said later; nothing of what is no matter of stages. */
const tellingsOf = ({ dataset, queries }: LoadedRecord, id: string, day: string): readonly [Tellings, Tellings] => {
  const checked = queries.knownSince.read({ record: id })
  if (!checked.ok) return [[], []]
  const { tellings } = queries.knownSince.run(dataset, checked.params)
  const isByThen = ({ published }: Tellings[number]) => published?.latest != null && published.latest <= day
  return [tellings.filter(isByThen), tellings.filter((one) => !isByThen(one))]
}

/** One record as sources published by a day give it, and what later ones added, changed or took back. */
export const RecordAnswer = ({ record, day: asked, id }: { record: LoadedRecord; day: string; id: string }) => {
  const { dataset, queries } = record
  const checked = queries.asKnown.read({ day: asked, record: id })
  if (!checked.ok || !isId(id)) return <Problems problems={checked.ok ? [] : checked.problems} />
  if (recordById(dataset, id) === undefined) return <p className="problems">{words.noRecord(id.slice(0, 120))}</p>
  const { day } = checked.params
  const nameOf = (one: Id) => queries.nameOfId(dataset, one)
  const known = queries.datasetAsKnown(dataset, day)
  const then = recordById(known, id)
  const { later } = queries.asKnown.run(dataset, checked.params)
  const status = then?.type === 'event' ? statusOf(known, then)?.status : undefined
  const facts = then === undefined ? [] : factsOf(then)
  const [byThen, after] = tellingsOf(record, id, day)
  const isUndated = recordById(queries.datasetAsKnown(dataset, dataset.asOf), id) === undefined
  return (
    <>
      <p className="answer-sentence">
        {then === undefined
          ? `${words.notKnown(dayInWords(day))} ${isUndated ? words.undatedOnly : words.laterOnly}`
          : status === undefined
            ? words.from(dayInWords(day), nameOf(id))
            : words.status(dayInWords(day), nameOf(id), status)}{' '}
        <a href={hrefOf(id)}>{nameOf(id)}</a>
      </p>
      {byThen.length > 0 && (
        <>
          <h4>{words.said}</h4>
          <ToldList tellings={byThen} />
        </>
      )}
      <PromiseOf record={record} day={day} id={id} />
      {after.length > 0 && (
        <>
          <h4>{words.since}</h4>
          <ToldList tellings={after} />
        </>
      )}
      {facts.length > 0 && (
        <>
          <h4>{words.facts}</h4>
          <Facts>
            {facts.map((fact) => (
              <FactLine
                key={`${fact.field} ${fact.key}`}
                label={fieldInWords(fact.field)}
                rests={<CitedList evidence={queries.cite(dataset, fact.evidence)} />}
              >
                {valueInWords(fact.value, nameOf)}
              </FactLine>
            ))}
          </Facts>
        </>
      )}
      <h4>{words.learnedLater}</h4>
      {later.length === 0 ? (
        <p className="soft">{words.nothingLater}</p>
      ) : (
        <LearnedLater later={later} nameOf={nameOf} />
      )}
    </>
  )
}
