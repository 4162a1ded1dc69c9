import { type Dataset, hasType, type Id, recordById } from '@csto-record/domain'
import type { Findings } from '../page/findings.ts'
import type { Mention } from '../page/mention.ts'
import { type Span, within } from '../page/page.ts'
import { eventWordsIn } from './event-words.ts'

/** A numbered meeting that a sentence names. `of` is null where it is nobody's that the record knows by that name. */
export interface FoundMeeting extends Span {
  readonly number: number
  readonly of: {
    readonly id: Id<'body' | 'organization' | 'force'>
    readonly series: string
    readonly mention: Mention
  } | null
}

const longest = 90
const between = /^[\p{L}\s'’"«»,()-]{0,60}$/u
const counted = /^\s*(?:\p{L}+\s+){0,2}(?:time|раз)(?!\p{L})/iu

/** The run of a holder's meetings that the words beside a number mean: the one that shares a word, or the only one. */
const seriesOf = (dataset: Dataset, { id }: Mention, words: string): string | null => {
  if (!hasType(id, 'body', 'organization', 'force')) return null
  const numbered = (recordById(dataset, id)?.series ?? []).filter(({ numbering }) => numbering === 'ordinal')
  const said = new Set(
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map((word) => word.replace(/s$/, '')),
  )
  const plenary = /plenary|пленарн/iu.test(words)
  const named = numbered.find(({ key }) =>
    plenary
      ? key.includes('plenary')
      : key.split('-').some((word) => word.length > 3 && said.has(word.replace(/s$/, ''))),
  )
  return (named ?? (numbered.length === 1 ? numbered[0] : undefined))?.key ?? null
}

/** The numbered meetings of a sentence: an ordinal and a word for a meeting, and beside them whose it is. */
export const meetingsIn = (dataset: Dataset, findings: Findings, sentence: Span): readonly FoundMeeting[] => {
  const { page, mentions, ordinals } = findings
  const holders = mentions.filter((one) => within(one, sentence) && hasType(one.id, 'body', 'organization', 'force'))
  return ordinals.flatMap((ordinal): readonly FoundMeeting[] => {
    if (!within(ordinal, sentence)) return []
    const after = page.text.slice(ordinal.end, Math.min(sentence.end, ordinal.end + longest))
    const [word] = eventWordsIn(after, ordinal.end).filter(({ kind }) => kind === 'meeting' || kind === 'session')
    const isMeeting = word !== undefined && /^\s*(?:\p{L}+\s+){0,2}$/u.test(page.text.slice(ordinal.end, word.start))
    if (!isMeeting && !counted.test(after)) return []
    const next = holders
      .filter(({ start }) => start >= ordinal.end)
      .find((one) => between.test(page.text.slice(ordinal.end, one.start)))
    const last = holders.filter(({ end }) => end <= ordinal.start).at(-1)
    for (const mention of [next, last]) {
      if (mention === undefined) continue
      const words = page.text.slice(
        Math.min(mention.end, ordinal.end),
        Math.max(mention.start, word?.end ?? ordinal.end),
      )
      const series = seriesOf(dataset, mention, words)
      if (series === null || !hasType(mention.id, 'body', 'organization', 'force')) continue
      const [start, end] = [Math.min(ordinal.start, mention.start), Math.max(ordinal.end, mention.end)]
      // A number far from the name is cited by itself, with what it counts.
      const span = mention === next ? { start, end } : { start: ordinal.start, end: word?.end ?? ordinal.end }
      return [{ number: ordinal.value, of: { id: mention.id, series, mention }, ...span }]
    }
    return isMeeting ? [{ number: ordinal.value, of: null, start: ordinal.start, end: word.end }] : []
  })
}
