import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { AnswerTools, type Api } from '#web/components/lists/answer-tools.tsx'
import { feed as words } from '#web/words/index.ts'
import { FacetLinks } from './facet-links.tsx'
import { feedLine } from './feed-line.ts'
import { FeedByYear } from './feed-list.tsx'

const mostAtOnce = '500'

const nextHref = (address: URLSearchParams, cursor: string): string => {
  const search = new URLSearchParams(address)
  search.set('cursor', cursor)
  return `?${search}`
}

/** The entries that the address asks for, by year, and how many each further choice would leave. */
export const FeedAnswer = ({
  record: { dataset, queries },
  actor,
  address,
  api,
}: {
  record: LoadedRecord
  actor: string
  address: URLSearchParams
  api: Api
}) => {
  const search = new URLSearchParams(address)
  search.set('actor', actor)
  if (!search.has('limit')) search.set('limit', mostAtOnce)
  const checked = queries.activityOf.read(search)
  if (!checked.ok) return <Problems problems={checked.problems} />
  const { total, entries, next, facets } = queries.activityOf.run(dataset, checked.params)
  return (
    <>
      <p>{total === 0 ? words.none : words.found(total)}</p>
      {total > 0 && (
        <AnswerTools
          list="activity"
          dataset={dataset}
          query={queries.activityOf}
          checked={checked.params}
          asked={search}
          total={total}
          api={api}
        />
      )}
      <FacetLinks facets={facets} address={address} />
      <FeedByYear lines={entries.map(feedLine)} id="answer-" />
      {next !== null && (
        <p>
          <a href={nextHref(address, next)}>{words.more}</a>
        </p>
      )}
    </>
  )
}
