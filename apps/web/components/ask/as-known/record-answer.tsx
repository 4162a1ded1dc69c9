import { factsOf, type Id, isId, recordById, statusOf } from '@csto-record/domain'
import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { CitedList } from '#web/components/evidence/cited-list.tsx'
import { FactLine, Facts } from '#web/components/evidence/fact-line.tsx'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { valueInWords } from '#web/format/value.ts'
import { fieldInWords } from '#web/format/words.ts'

/** One record as sources published by a day give it, and what later ones added, changed or took back. */
export const RecordAnswer = ({
  record: { dataset, queries },
  day: asked,
  id,
}: {
  record: LoadedRecord
  day: string
  id: string
}) => {
  const checked = queries.asKnown.read({ day: asked, record: id })
  if (!checked.ok || !isId(id)) return <Problems problems={checked.ok ? [] : checked.problems} />
  const { day } = checked.params
  const nameOf = (one: Id) => queries.nameOfId(dataset, one)
  const known = queries.datasetAsKnown(dataset, day)
  const then = recordById(known, id)
  const { later } = queries.asKnown.run(dataset, checked.params)
  const status = then?.type === 'event' ? statusOf(known, then) : undefined
  const facts = then === undefined ? [] : factsOf(then)
  return (
    <>
      <h3>
        <a href={hrefOf(id)}>{nameOf(id)}</a>
      </h3>
      {then === undefined ? (
        <p>
          No source published by {dayInWords(day)} tells of it:{' '}
          {recordById(queries.datasetAsKnown(dataset, dataset.asOf), id) === undefined
            ? 'it rests on undated pages alone, so that nobody can say since when it is known.'
            : 'the pages that do came out after that day, or may have.'}
        </p>
      ) : (
        <>
          {status !== undefined && (
            <div className="term-answer">
              <p>
                On {dayInWords(day)} it was known as <strong>{inWords(status.status)}</strong>.
              </p>
              <CitedList evidence={queries.cite(dataset, status.evidence)} />
            </div>
          )}
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
      <p className="soft">
        {later.length === 0
          ? 'Nothing was added or changed since.'
          : `Known only later: ${later.map(({ path, kind }) => `${path} (${kind})`).join(', ')}.`}
      </p>
    </>
  )
}
