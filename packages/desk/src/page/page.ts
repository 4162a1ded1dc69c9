import { paragraphsOf } from '@csto-record/domain/reading'

/** A stretch of a page's text, as offsets of characters. */
export interface Span {
  readonly start: number
  readonly end: number
}
/** A stretch inside one paragraph, as evidence points to it. */
export interface Place extends Span {
  /** Counted from 1. */
  readonly paragraph: number
  readonly text: string
}

export interface Page {
  readonly paragraphs: readonly string[]
  /** The paragraphs joined by line feeds; every span counts its offsets here. */
  readonly text: string
  /** Offsets of line ends that lie within a sentence: the page is broken at some width. */
  readonly joined: ReadonlySet<number>
  /** What ends with a full stop; a page wrapped at some width goes on over its lines. */
  readonly sentences: readonly Span[]
}

const ending = /[.!?…:;,]["”»)]*$/
const sentenceEnd = /[.!?…]["”»)]*$/
/** Lines that break in the midst of a sentence: most of a page's lines end without a mark, and none is long. */
const isWrapped = (paragraphs: readonly string[]): boolean => {
  const open = paragraphs.filter((line) => !ending.test(line)).length
  return paragraphs.length > 2 && open * 2 >= paragraphs.length && paragraphs.every(({ length }) => length < 140)
}
const longLine = 120
/** Whether a sentence goes on over the end of a line: always before a small letter, and where no heading would be so long. */
const goesOn = (line: string, next: string, wrapped: boolean): boolean =>
  /^\p{Ll}/u.test(next) || (!sentenceEnd.test(line) && /^\p{L}/u.test(next) && line.length > (wrapped ? 40 : longLine))

const shortened =
  /(?:(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|St|No|Nos|г|гг|им|ул|обл|пос|т|см|ст|корр|сек|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b(?:e\.g|i\.e))\.$/u
const stop = /[.!?…]["”»)]*(?=\s+["“«(]?[\p{Lu}\d])|\n/gu

/** Line ends that blank lines, or what is written there, show to be within a sentence. */
const inner = (source: string, paragraphs: readonly string[]): ReadonlySet<number> => {
  const wrapped = isWrapped(paragraphs)
  const blocks = source.split(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/).map((block) => paragraphsOf(block).length)
  const ends = new Set<number>()
  for (let line = 0, block = 0; block < blocks.length; block += 1) {
    line += blocks[block] ?? 0
    ends.add(line)
  }
  const joined = new Set<number>()
  let at = -1
  for (const [position, line] of paragraphs.entries()) {
    at += line.length + 1
    const closed = blocks.length > 1 && ends.has(position + 1)
    if (!closed && goesOn(line, paragraphs[position + 1] ?? '', wrapped)) joined.add(at)
  }
  return joined
}

const sentencesOf = (text: string, joined: ReadonlySet<number>): readonly Span[] => {
  const cuts = [...text.matchAll(stop)].flatMap(({ 0: mark, index }) => {
    if (mark === '\n') return joined.has(index) ? [] : [index + 1]
    return shortened.test(text.slice(0, index + 1)) ? [] : [index + mark.length]
  })
  const edges = [0, ...cuts, text.length]
  return edges.slice(1).flatMap((end, position) => {
    const start = edges[position] ?? 0
    return text.slice(start, end).trim() === '' ? [] : [{ start, end }]
  })
}

/** A text as paragraphs, one string and sentences. */
export const pageOf = (source: string): Page => {
  const paragraphs = paragraphsOf(source)
  const text = paragraphs.join('\n')
  const joined = inner(source, paragraphs)
  return { paragraphs, text, joined, sentences: sentencesOf(text, joined) }
}

/** Where a span stands; of one that a line break cuts, the longer part. */
export const placeOf = ({ paragraphs }: Page, { start, end }: Span): Place => {
  let from = 0
  let longest: Place = { paragraph: 1, start: 0, end: 0, text: '' }
  for (const [position, line] of paragraphs.entries()) {
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, line.length)]
    if (last - first > longest.end - longest.start)
      longest = { paragraph: position + 1, start: first, end: last, text: line.slice(first, last) }
    from += line.length + 1
  }
  return longest
}

export const overlaps = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Whether a sentence begins a paragraph of the page, not a line alone. */
export const opensParagraph = ({ text, joined }: Page, { start }: Span): boolean =>
  joined.size === 0 && (start === 0 || text[start - 1] === '\n')
