import { EvidenceLines } from '#web/components/evidence/evidence-lines.tsx'
import { FactLine, Facts } from '#web/components/evidence/fact-line.tsx'
import { type KnownRecord, type KnownRecords, type KnownThen, knownThen } from '#web/data/known/record-file.ts'
import { askedDateInWords } from '#web/format/asked-date.ts'
import { asKnown as words } from '#web/words/index.ts'
import { ChangesList } from './changes-list.tsx'
import { ToldList } from './told-list.tsx'

const sentence = ({ name, from }: KnownRecord, { isKnown, stage }: KnownThen, day: string): string => {
  const on = askedDateInWords(day)
  if (!isKnown) return `${words.notKnown(on)} ${from === null ? words.undatedOnly : words.laterOnly}`
  return stage === null ? words.from(on, name) : words.status(on, name, stage)
}

const Told = ({ title, tellings }: { title: string; tellings: KnownThen['said'] }) =>
  tellings.length > 0 && (
    <>
      <h3>{title}</h3>
      <ToldList tellings={tellings} />
    </>
  )

/** The promises that an event was to keep, as far as they were known: in whose words, for which term. */
const Promises = ({ promises }: Pick<KnownThen, 'promises'>) =>
  promises.length > 0 && (
    <>
      <h3>{words.promise}</h3>
      {promises.map(({ href, summary, who, term, evidence }) => (
        <div key={href}>
          <p>
            {who !== null && words.promised(who, term)} <a href={href}>{summary}</a>
          </p>
          <EvidenceLines lines={evidence} />
        </div>
      ))}
    </>
  )

/** One record as sources published by a day give it, and what later ones added, changed or took back. */
export const RecordAnswer = ({ file, day, id }: { file: KnownRecords; day: string; id: string }) => {
  const record = Object.hasOwn(file, id) ? file[id] : undefined
  if (record === undefined) return <p className="problems">{words.noRecord(id.slice(0, 120))}</p>
  const then = knownThen(record, day)
  return (
    <>
      <p className="answer-sentence">
        {sentence(record, then, day)} <a href={record.href}>{record.name}</a>
      </p>
      <Told title={words.said} tellings={then.said} />
      <Promises promises={then.promises} />
      <Told title={words.since} tellings={then.since} />
      {then.facts.length > 0 && (
        <>
          <h3>{words.facts}</h3>
          <Facts>
            {then.facts.map(({ place, label, text, evidence }) => (
              <FactLine key={`${place} ${text}`} label={label} rests={<EvidenceLines lines={evidence} />}>
                {text}
              </FactLine>
            ))}
          </Facts>
        </>
      )}
      <h3>{words.learnedLater}</h3>
      {then.later.length === 0 ? <p className="soft">{words.nothingLater}</p> : <ChangesList changes={then.later} />}
    </>
  )
}
