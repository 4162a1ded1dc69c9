import { type Dataset, hasType, type Id } from '@csto-record/domain'
import type { Findings } from '../page/findings.ts'
import { type Span, within } from '../page/page.ts'
import { byVideo } from './event-words.ts'
import type { Head } from './heads.ts'
import type { FoundMeeting } from './meetings.ts'
import type { Told } from './told-event.ts'

/** Each value once, where it is told first. */
export const once = <T extends { readonly value: unknown }>(list: readonly T[]): readonly T[] =>
  list.filter(({ value }, position) => list.findIndex((other) => other.value === value) === position)

/** The kind that a noun gives; where there is none, a verb's. */
export const kindOf = (heads: readonly Head[]): string | null =>
  [...heads.filter(({ word }) => word?.isNoun), ...heads].find(({ word }) => word?.kind != null)?.word?.kind ?? null

/** The forces named in the sentences that name the event. */
export const forcesIn = ({ page, mentions }: Findings, heads: readonly Head[]): readonly Told<Id<'force'>>[] =>
  once(
    heads.flatMap(({ sentence }) => {
      const span = page.sentences[sentence]
      if (span === undefined) return []
      return mentions.flatMap((one) =>
        within(one, span) && hasType(one.id, 'force') ? [{ value: one.id, at: one }] : [],
      )
    }),
  )

/** The words that say that it was held by video link; null where none do. */
export const videoIn = (text: string, spans: readonly Span[]): Told<'videoconference'> | null => {
  for (const { start, end } of spans) {
    const match = byVideo.exec(text.slice(start, end))
    if (match === null) continue
    const from = start + match.index
    return { value: 'videoconference', at: { start: from, end: from + match[0].length } }
  }
  return null
}

/** The meeting on record that has a number in a series; null where none has, or no number is told. */
export const knownMeeting = (dataset: Dataset, numbered: FoundMeeting | null): Id<'event'> | null => {
  const meeting = numbered?.of ?? null
  if (meeting === null) return null
  const { id, series } = meeting
  const found = dataset.events.find(
    ({ series: run }) => run?.of === id && run.key === series && run.number === numbered?.number,
  )
  return found?.id ?? null
}
