import { type NamesFile, type OpenedNames, openNames } from '@csto-record/queries/names-in-text'
import { fetchData, usePiece } from '#web/components/ask/client/use-piece.ts'
import { annotate as words } from '#web/words/index.ts'
import { AsName } from './as-name.tsx'
import { MarkedText } from './marked-text.tsx'
import { NamedRecords } from './named-records.tsx'

let opened: OpenedNames | undefined
const open = async (): Promise<OpenedNames> => {
  // The build wrote this file from the dataset; nobody checks it again.
  opened ??= openNames((await fetchData('names.json')) as NamesFile)
  return opened
}

/** The names of the record in a text: marked where they stand, and as a list of records. */
export const AnnotateAnswer = ({ text }: { text: string }) => {
  const state = usePiece('names', open)
  if (state.stage === 'failed') return <p className="dispute">{words.failed}</p>
  if (state.stage !== 'ready') return <p className="soft">{words.fetching}</p>
  const names = state.value
  const mentions = names.mentionsIn(text)
  const records = new Set(mentions.map(({ id }) => id))
  return (
    <>
      <p className="answer-sentence">{records.size === 0 ? words.none : words.found(records.size, mentions.length)}</p>
      <AsName text={text} names={names} />
      {mentions.length > 0 && (
        <>
          <h3>{words.marked}</h3>
          <MarkedText text={text} mentions={mentions} names={names} />
          <h3>{words.records}</h3>
          <NamedRecords mentions={mentions} names={names} />
        </>
      )}
    </>
  )
}
