import { beside, type Row, type Side } from '@csto-record/queries/compared'
import { actorListHref, topicListHref, yearListHref } from '#web/format/compared.ts'
import { numberInWords } from '#web/format/count.ts'
import { outcomes, compared as words } from '#web/words/index.ts'

/** One of two that are compared. */
export interface ComparedSide {
  readonly key: string
  readonly name: string
  readonly href: string
  readonly side: Side
}

interface Line {
  readonly key: string
  readonly head: React.ReactNode
  readonly row: Row<unknown>
  readonly hrefs: readonly [left: string | null, right: string | null]
}

const Count = ({ ids, href }: { ids: readonly string[]; href: string | null }) => (
  <td className="number">
    {ids.length === 0 || href === null ? (
      <span className={ids.length === 0 ? 'none' : undefined}>{numberInWords(ids.length)}</span>
    ) : (
      <a href={href}>{numberInWords(ids.length)}</a>
    )}
  </td>
)

const Lines = ({ title, lines }: { title: string; lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className="group-head">
          {title}
        </th>
      </tr>
      {lines.map(({ key, head, row, hrefs: [left, right] }) => (
        <tr key={key}>
          <th scope="row">{head}</th>
          <Count ids={row.left} href={left} />
          <Count ids={row.right} href={right} />
          <Count ids={row.both} href={null} />
        </tr>
      ))}
    </tbody>
  )

const isYear = ({ key }: ComparedSide): boolean => key.startsWith('year/')
const listOf = (one: ComparedSide) => (isYear(one) ? yearListHref(one.name) : actorListHref(one.href))
const topicOf = (one: ComparedSide, topic: string) => (isYear(one) ? null : topicListHref(one.href, topic))

/**
 * Two side by side, number by number: what is on record of each, what came of their promises, their topics. Made of its
 * properties alone, so that pages and answers in the browser share it.
 */
export const ComparedTable = ({ left, right }: { left: ComparedSide; right: ComparedSide }) => {
  const { measures, outcomes: came, topics } = beside(left.side, right.side)
  const [one, other] = [listOf(left), listOf(right)]
  if (measures.length === 0) return <p className="unknown">{words.nothing}</p>
  return (
    <table className="listing compared">
      <caption className="visually-hidden">{words.caption(left.name, right.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          {[left, right].map(({ key, name, href }) => (
            <th key={key} scope="col" className="number">
              <a href={href}>{name}</a>
            </th>
          ))}
          <th scope="col" className="number">
            {words.both}
          </th>
        </tr>
      </thead>
      <Lines
        title={words.counts}
        lines={measures.map((row) => ({
          key: row.of,
          head: words.measures[row.of],
          row,
          hrefs: [one(row.of), other(row.of)],
        }))}
      />
      <Lines
        title={words.outcomes}
        lines={came.map((row) => ({ key: row.of, head: outcomes.outcome[row.of], row, hrefs: [null, null] }))}
      />
      <Lines
        title={words.topics}
        lines={topics.map((row) => ({
          key: row.of.id,
          head: <a href={`/topics/${row.of.id.slice('topic/'.length)}`}>{row.of.name}</a>,
          row,
          hrefs: [topicOf(left, row.of.id), topicOf(right, row.of.id)],
        }))}
      />
    </table>
  )
}
