import type { ActivityEntry } from '@csto-record/queries'
import { dateInWords, machineDate } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { daysInWords } from '#web/format/span.ts'
import { capital, joined, shortened } from '#web/format/words.ts'
import { feed as words } from '#web/words/index.ts'

/** An entry of a feed as it is shown: made of texts alone, so that pages and answers in the browser share it. */
export interface FeedLine {
  readonly key: string
  readonly href: string
  readonly title: string
  /** What was said, after the name of the speaker, which is then the title; null for anything else. */
  readonly said: string | null
  /** The year it is filed under; null where it has none. */
  readonly year: string | null
  readonly when: string
  readonly machine: string | undefined
  /** What it is, the part in it, who acted, and on how many sources it rests. */
  readonly about: string
  readonly disputed: boolean
}

const longest = 240

/** A statement in two: who made it, and what was said. */
const parted = ({ kind, summary }: ActivityEntry): Pick<FeedLine, 'title' | 'said'> => {
  const end = kind === 'remark' ? summary.indexOf(': ') : -1
  if (end === -1) return { title: shortened(summary, longest), said: null }
  return { title: summary.slice(0, end), said: shortened(summary.slice(end + 2), longest) }
}

const kindOf = ({ kind, detail }: ActivityEntry): string =>
  kind === 'event' || kind === 'document' ? inWords(detail ?? words.oneOf[kind]) : words.oneOf[kind]

/** What goes without saying: whoever is in an office or promised something is told so by what the entry is. */
const apart: readonly string[] = ['office', 'promised', 'member', 'party']

const aboutOf = (entry: ActivityEntry): string => {
  const { roles, through, status, summary, evidence } = entry
  const told = roles.filter((role) => !apart.includes(role)).map((role) => words.roles[role])
  const others = through.map(({ name }) => name).filter((name) => !summary.startsWith(name))
  const stage = status === null || status === 'held' || entry.kind === 'commitment' ? [] : [inWords(status)]
  return [
    [capital(kindOf(entry)), ...stage].join(', '),
    ...(told.length + others.length === 0 ? [] : [words.part(joined(told), joined(others))]),
    words.sources(new Set(evidence.map(({ source }) => source)).size),
  ].join(' · ')
}

export const feedLine = (entry: ActivityEntry): FeedLine => {
  const { record, fact, on, end, kind, disputes } = entry
  return {
    key: `${record.id} ${fact}`,
    href: hrefOf(record.id),
    ...parted(entry),
    year: on?.earliest?.slice(0, 4) ?? null,
    when: (kind === 'event' ? daysInWords(on, end) : on && dateInWords(on)) ?? words.noDay,
    machine: on === null ? undefined : machineDate(on),
    about: aboutOf(entry),
    disputed: disputes.length > 0,
  }
}
