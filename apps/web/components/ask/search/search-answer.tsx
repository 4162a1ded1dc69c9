import { askedDateInWords } from '#web/format/asked-date.ts'
import { search as words } from '#web/words/index.ts'
import { type AnsweredAt, type Found, type FoundGroup, perPage } from './engine.ts'
import { FoundHit } from './found-hit.tsx'

const hrefFor = (params: Readonly<Record<string, string>>): string => `/search?${new URLSearchParams(params)}`

const Group = ({ group: { type, total, told }, q }: { group: FoundGroup; q: string }) => (
  <section className="found-group" aria-labelledby={`found-${type}`}>
    <h3 id={`found-${type}`}>
      {words.severalOf(type)} <span className="count">{total.toLocaleString('en-GB')}</span>
    </h3>
    <ol className="hits">
      {told.map((hit) => (
        <FoundHit key={hit.id} hit={hit} />
      ))}
    </ol>
    {total > told.length && (
      <p className="more">
        <a href={hrefFor({ q, type })}>{words.all(type, total)}</a>
      </p>
    )}
  </section>
)

const pages: Readonly<Record<AnsweredAt['kind'], string>> = { member: '/states', chair: '/chairmanships' }
const AnswerPage = ({ kind, day }: AnsweredAt) => (
  <p className="answer-page">
    <a href={`${pages[kind]}?on=${day}`}>{words.answeredAt[kind](askedDateInWords(day))}</a>
  </p>
)

/** What the words lead to: of each kind of record the best, or a page of one kind. */
export const SearchAnswer = ({
  found: { groups, answeredAt },
  q,
  type,
  after,
}: {
  found: Found
  q: string
  type: string | null
  after: number
}) => {
  if (type === null)
    return (
      <>
        {answeredAt !== null && <AnswerPage {...answeredAt} />}
        {groups.map((group) => (
          <Group key={group.type} group={group} q={q} />
        ))}
      </>
    )
  const [group] = groups
  if (group === undefined) return null
  const next = after + perPage
  return (
    <>
      <ol className="hits" start={after + 1}>
        {group.told.map((hit) => (
          <FoundHit key={hit.id} hit={hit} />
        ))}
      </ol>
      {next < group.total && (
        <p className="more">
          <a href={hrefFor({ q, type, after: String(next) })}>{words.more(Math.min(perPage, group.total - next))}</a>
        </p>
      )}
    </>
  )
}
