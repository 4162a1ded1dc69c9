import 'server-only'
import { type Id, parentOf, type RecordType, typeOf } from '@csto-record/domain'
import { type ActivityEntry, activityOf } from '@csto-record/queries'
import { type FeedLine, feedLine } from '#web/components/feed/feed-line.ts'
import { hrefOf } from '#web/format/href.ts'
import { dataset } from './dataset.ts'

/** The types whose pages have a feed. */
export type Actor = Parameters<typeof activityOf>[1]['actor']
export type FeedFacets = ReturnType<typeof activityOf>['facets']

const everything = 500
/** So many entries stand on the page of an actor; of one with more, the last years that hold so many. */
const atOnce = 100
const recent = 60
/** The types of actor whose years have pages. */
const pagedTypes: readonly RecordType[] = ['state', 'organization', 'body']
const isLong = (actor: Actor, entries: number): boolean =>
  entries > atOnce && pagedTypes.includes(typeOf<RecordType>(actor))

const entriesOf = (actor: Actor): readonly ActivityEntry[] => {
  const found: ActivityEntry[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = activityOf(dataset, { actor, limit: everything, ...(cursor === undefined ? {} : { cursor }) })
    found.push(...page.entries)
    cursor = page.next
  }
  return found
}

export interface Feed {
  readonly total: number
  readonly facets: FeedFacets
  /** What stands on the page of the actor. */
  readonly lines: readonly FeedLine[]
  /** Whether older years stand on pages of their own. */
  readonly isPaged: boolean
  /** Years with the address at which each is to be found. */
  readonly years: readonly { readonly year: number; readonly count: number; readonly href: string }[]
  /** The records whose pages the feed leads to. */
  readonly pages: ReadonlySet<Id>
}

const yearOf = ({ on }: ActivityEntry): number | null => (on?.earliest == null ? null : Number(on.earliest.slice(0, 4)))

/** How many entries the feed of an actor has. */
export const feedTotal = (actor: Actor): number => activityOf(dataset, { actor, limit: 1 }).total

/** The first year, counted back from the last, that stands on the page of an actor with many entries. */
const firstShown = (years: FeedFacets['year']): number => {
  let shown = 0
  for (const { value, count } of years) {
    if (shown > 0 && shown + count > recent) return value + 1
    shown += count
  }
  return 0
}

/** Where the entries of one year are, for an actor whose feed is paged. */
export const yearHref = (actor: Actor, year: number | string): string => `${hrefOf(actor)}/by-year/${year}`

/** The feed of an actor as its page has it. */
export const feedOf = (actor: Actor): Feed => {
  const entries = entriesOf(actor)
  const { facets } = activityOf(dataset, { actor, limit: 1 })
  const isPaged = isLong(actor, entries.length)
  const first = isPaged ? firstShown(facets.year) : 0
  const shown = entries.filter((entry) => !isPaged || (yearOf(entry) ?? 0) >= first)
  return {
    total: entries.length,
    facets,
    lines: shown.map(feedLine),
    isPaged,
    years: facets.year.map(({ value, count }) => ({
      year: value,
      count,
      href: value >= first ? `#y${value}` : yearHref(actor, value),
    })),
    pages: new Set(entries.map(({ record }) => parentOf(record.id) ?? record.id)),
  }
}

const undated = 'undated'
/** The years of an actor whose feed is paged, as parts of addresses; none for any other. */
export const feedPages = (actor: Actor): readonly string[] => {
  const { total, facets } = activityOf(dataset, { actor, limit: 1 })
  if (!isLong(actor, total)) return []
  return [...facets.year.map(({ value }) => String(value)), ...(facets.undated > 0 ? [undated] : [])]
}
/** The entries of one year of an actor. */
export const feedOfYear = (actor: Actor, year: string): readonly FeedLine[] =>
  entriesOf(actor)
    .filter((entry) => String(yearOf(entry) ?? undated) === year)
    .map(feedLine)
