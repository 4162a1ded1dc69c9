import { LeftOut } from '#web/components/ask/as-known/left-out.tsx'
import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { countOf } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'
import { wordedWhy } from '#web/format/why-found.ts'
import { shortened } from '#web/format/words.ts'

type Found = ReturnType<LoadedRecord['queries']['search']>
/** What to say where nothing was found, by why nothing was looked for. */
const nothingInWords = (unasked: Found['unasked']): string => {
  switch (unasked) {
    case 'no-words':
      return 'There is no word in this that could be looked for.'
    case 'common-words':
      return 'Words as common as these tell nothing apart, and were not looked for.'
    case null:
      return 'Nothing on record fits these words.'
  }
}

/** What the words lead to, best first, each with why. */
export const SearchAnswer = ({
  record: { dataset, queries },
  address,
}: {
  record: LoadedRecord
  address: URLSearchParams
}) => {
  const checked = queries.search.read(address)
  if (!checked.ok) return <Problems problems={checked.problems} />
  const { total, hits, next, leftOut, notKnown, unasked } = queries.search.run(dataset, checked.params)
  return (
    <>
      <p>
        {total === 0 ? nothingInWords(unasked) : `${countOf(total, 'record')}.`}
        {leftOut.length > 0 && ` “${leftOut.join(' ')}” was left out: everything on record is about it.`}
      </p>
      <LeftOut notKnown={notKnown} />
      <ol className="hits">
        {hits.map(({ record, type, why }) => (
          <li key={record.id}>
            <a href={hrefOf(record.id)}>{shortened(record.name, 160)}</a>
            <span className="about">{[type, ...why.map(wordedWhy)].join('; ')}</span>
          </li>
        ))}
      </ol>
      {next !== null && (
        <p>
          <a
            href={`/search?${new URLSearchParams([...[...address].filter(([name]) => name !== 'cursor'), ['cursor', next]])}`}
          >
            More
          </a>
        </p>
      )}
    </>
  )
}
