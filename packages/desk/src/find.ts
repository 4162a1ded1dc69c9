import { type Dataset, type FigureQualifier, hasType, type Id } from '@csto-record/domain'
import { datesIn, numbersIn, ordinalsIn, paragraphsOf } from '@csto-record/domain/reading'
import { annotateText } from '@csto-record/queries'
import { familyNames } from './family-names.ts'
import { type Meeting, meetingAt } from './meeting.ts'

export interface Place {
  /** Counted from 1. */
  readonly paragraph: number
  /** Offsets of characters inside the paragraph. */
  readonly start: number
  readonly end: number
  readonly text: string
}
export interface Mention extends Place {
  readonly id: Id
}
export interface FoundDate extends Place {
  readonly edtf: string
}
export interface FoundFigure extends Place {
  readonly value: number
  readonly measure: string
  readonly qualifier: FigureQualifier
}
export interface FoundMeeting extends Place, Meeting {}

export interface Findings {
  readonly paragraphs: readonly string[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly FoundDate[]
  readonly figures: readonly FoundFigure[]
  readonly meetings: readonly FoundMeeting[]
  /** Numbered meetings of what the record does not know by the name that the text gives. */
  readonly unnamed: readonly (Place & { readonly number: number })[]
}

/** Words before a number that say how it stands to what was counted; the first that fits counts. */
const qualifying: readonly (readonly [FigureQualifier, RegExp])[] = [
  ['at-most', /(?:up to|at most|no more than|не более|до)\s+$/i],
  ['at-least', /(?:at least|no fewer than|no less than|не менее)\s+$/i],
  ['almost', /(?:nearly|almost|почти)\s+$/i],
  ['more-than', /(?:over|more than|above|свыше|более)\s+$/i],
  ['about', /(?:about|around|some|approximately|roughly|около|порядка|примерно)\s+$/i],
]
/** What is counted: a word that is no filler, and the next one. A year in figures counts nothing. */
const filler = '(?:and|or|of|in|on|at|to|for|by|with|from|as|the|a|и|или|в|на|по|с|из|до|от|для)'
const noun = new RegExp(
  `^\\s+(?!${filler}\\s)(\\p{L}[\\p{L}'-]+(?:\\s+(?!${filler}(?!\\p{L}))\\p{L}[\\p{L}'-]+)?)`,
  'u',
)
const year = /^(?:19|20)\d{2}$/
const isMeeting = /^\s*(?:\p{L}+\s+)?(?:meeting|session|sitting|заседани|сесси)/iu
const longestName = 90
const overlaps = (left: Omit<Place, 'text' | 'paragraph'>, right: Omit<Place, 'text' | 'paragraph'>): boolean =>
  left.start < right.end && right.start < left.end

/** What a text names that the record knows, and the dates, figures and numbered meetings in it, by paragraph. */
export const findIn = (dataset: Dataset, text: string): Findings => {
  const paragraphs = paragraphsOf(text)
  const families = familyNames(dataset)
  const all = paragraphs.map((line, position) => {
    const place = ({ start, end }: { readonly start: number; readonly end: number }): Place => {
      return { paragraph: position + 1, start, end, text: line.slice(start, end) }
    }
    const named = annotateText(dataset, { text: line.slice(0, 20_000) }).mentions
    const known = named.map((mention): Mention => ({ id: mention.record.id, ...place(mention) }))
    const byFamily = families(line)
      .filter((found) => !known.some((mention) => overlaps(mention, found)))
      .map((found): Mention => ({ id: found.id, ...place(found) }))
    const mentions = [...known, ...byFamily].toSorted((left, right) => left.start - right.start)
    const dates = datesIn(line).map((date): FoundDate => ({ edtf: date.edtf, ...place(date) }))
    const ordinals = ordinalsIn(line)
    const meetings = ordinals.flatMap((ordinal): readonly FoundMeeting[] => {
      const after = mentions.filter(
        ({ id, start }) => start >= ordinal.end && hasType(id, 'body', 'organization', 'force'),
      )
      const [next] = after
      const meeting =
        next === undefined ? null : meetingAt(dataset, next.id, ordinal.value, line.slice(ordinal.end, next.start))
      return next === undefined || meeting === null
        ? []
        : [{ ...meeting, ...place({ start: ordinal.start, end: next.end }) }]
    })
    const taken = [...mentions, ...dates, ...ordinals]
    const figures = numbersIn(line).flatMap((number): readonly FoundFigure[] => {
      const measure = noun.exec(line.slice(number.end))?.[1]
      const joined =
        /[\p{L}\d./–-]$/u.test(line.slice(0, number.start)) || year.test(line.slice(number.start, number.end))
      if (measure === undefined || joined || taken.some((other) => overlaps(other, number))) return []
      const before = line.slice(0, number.start)
      const qualifier = qualifying.find(([, words]) => words.test(before))?.[0] ?? 'exactly'
      return [{ value: number.value, measure, qualifier, ...place(number) }]
    })
    const unnamed = ordinals
      .filter(
        (ordinal) => isMeeting.test(line.slice(ordinal.end)) && !meetings.some((meeting) => overlaps(meeting, ordinal)),
      )
      .map((ordinal) => {
        const end = Math.min(ordinal.end + longestName, line.length)
        return { number: ordinal.value, ...place({ start: ordinal.start, end }) }
      })
    return { mentions, dates, figures, meetings, unnamed }
  })
  return {
    paragraphs,
    mentions: all.flatMap(({ mentions }) => mentions),
    dates: all.flatMap(({ dates }) => dates),
    figures: all.flatMap(({ figures }) => figures),
    meetings: all.flatMap(({ meetings }) => meetings),
    unnamed: all.flatMap(({ unnamed }) => unnamed),
  }
}
