import { type SpanInText, spansIn } from '@csto-record/domain/reading'
import { type Page, placeOf, type Span } from './page.ts'

/** A day, a month or a span that a page gives, as precise as it does; `XXXX` for a year that it leaves out. */
export interface FoundDate extends SpanInText {
  /** Where the page was written or put out, not what it tells of. */
  readonly isDateline: boolean
}

export interface Dates {
  readonly dates: readonly FoundDate[]
  /** The stretch at the start of a page with a place and a day: no place of an event. */
  readonly datelines: readonly Span[]
  /** The day on which the page was put out, where its head gives it with the year; null where not. */
  readonly published: string | null
}

const day = /^\d{4}-\d{2}-\d{2}$/
/** "MOSCOW, ", "Минск (Беларусь), ": what stands before the day of a dateline, from the start of its line. */
const placeBefore = /^\s*(?:date \d{4}-\d{2}-\d{2}\s+)?\p{Lu}[\p{L} .'’-]{1,40}(?:\s*\([^)]{1,40}\))?,\s*$/u
/** What closes a dateline: an agency's mark, a dash, or the end of a sentence. */
const closing =
  /^(?:\s*г(?:ода|\.)?)?\.?\s*(?:[/(]\s*(?:корр?\.\s*)?[\p{L} .-]{2,40}[/)][.,]?)?\s*(?:--|-|–|—|\.|(?=[/(\p{Lu}]))/u
const lastParagraph = 3

/** The day of publication as some copies carry it at their head. */
const header = /^\s*date \d{4}-\d{2}-\d{2}$/

/** A day without a year that a dated page gives is the one nearest to the page's own. */
const near = (edtf: string, published: string): string => {
  if (!edtf.startsWith('XXXX')) return edtf
  const year = Number(published.slice(0, 4))
  const distance = (one: number) => Math.abs(Date.parse(`${one}${edtf.slice(4)}`) - Date.parse(published))
  const [nearest] = [year - 1, year, year + 1].toSorted((left, right) => distance(left) - distance(right))
  return Number.isNaN(distance(year)) ? edtf : `${nearest}${edtf.slice(4)}`
}

const dated = (date: FoundDate, published: string | null): FoundDate => {
  if (published === null) return date
  return { ...date, edtf: near(date.edtf, published), until: date.until === null ? null : near(date.until, published) }
}

/** The dates of a page, those of its datelines apart. `named` is the day in the name of its file, null where there is none. */
export const datesOf = (page: Page, named: string | null): Dates => {
  const found: FoundDate[] = []
  const datelines: Span[] = []
  let published = named
  for (const sentence of page.sentences) {
    // A date may be broken over two lines.
    const words = page.text.slice(sentence.start, sentence.end).replaceAll('\n', ' ')
    const isFirst = sentence.start === 0 || page.text[sentence.start - 1] === '\n'
    for (const span of spansIn(words)) {
      const place = { start: sentence.start + span.start, end: sentence.start + span.end }
      const [before, after] = [words.slice(0, span.start), page.text.slice(place.end, place.end + 60)]
      const isAlone = isFirst && before.trim() === '' && /^(?:\n|$|\p{Lu})/u.test(after)
      const isHeader = isFirst && header.test(words.slice(0, span.end))
      const isHead =
        isFirst && placeOf(page, place).paragraph <= lastParagraph && placeBefore.test(before) && closing.test(after)
      const isDateline = isAlone || isHead || isHeader
      if (isDateline && published === null && day.test(span.edtf)) published = span.edtf
      const closed = isHead ? (closing.exec(after)?.[0].length ?? 0) : 0
      if (isDateline) datelines.push({ start: sentence.start, end: place.end + closed })
      found.push({ ...span, ...place, isDateline })
    }
  }
  return { dates: found.map((date) => dated(date, published)), datelines, published }
}
