import { LeftOut } from '#web/components/ask/as-known/left-out.tsx'
import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { countOf } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'
import { wordedWhy } from '#web/format/why-found.ts'
import { shortened } from '#web/format/words.ts'

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
  const { total, hits, next, leftOut, notKnown } = queries.search.run(dataset, checked.params)
  return (
    <>
      <p>
        {total === 0 ? 'Nothing on record fits these words.' : `${countOf(total, 'record')}.`}
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
