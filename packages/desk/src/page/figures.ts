import type { FigureQualifier } from '@csto-record/domain'
import { numbersIn } from '@csto-record/domain/reading'
import { overlaps, type Page, type Span } from './page.ts'

/** A number of something that a page gives in figures. */
export interface FoundFigure extends Span {
  readonly value: number
  readonly measure: string
  readonly qualifier: FigureQualifier
}

const qualifiers: readonly (readonly [FigureQualifier, RegExp])[] = [
  ['at-most', /(?:up to|at most|no more than|not more than|до|не более)\s+$/i],
  ['at-least', /(?:at least|no fewer than|no less than|не менее|как минимум)\s+$/i],
  ['almost', /(?:nearly|almost|почти)\s+$/i],
  ['more-than', /(?:over|more than|above|свыше|более|больше)\s+$/i],
  ['about', /(?:about|around|some|approximately|roughly|около|порядка|примерно|приблизительно)\s+$/i],
]
/** What is counted: a word that is no filler, and the next one. */
const filler =
  '(?:and|or|of|in|on|at|to|for|by|with|from|as|the|a|per|percent|was|were|are|is|had|have|has|и|или|в|на|по|с|из|до|от|для|процент\\p{L}*|год\\p{L}*|лет|years?|days?|hours?|minutes?|km|дн\\p{L}*|час\\p{L}*|минут\\p{L}*|км)'
const noun = new RegExp(
  `^\\s+(?!${filler}(?!\\p{L}))(\\p{L}[\\p{L}'-]+(?:\\s+(?:of\\s+)?(?!${filler}(?!\\p{L}))\\p{Ll}[\\p{L}'-]+)?)`,
  'u',
)
const year = /^(?:19|20)\d{2}$/
/** A number of an article, a law or a committee counts nothing. */
const reference =
  /(?:\b(?:No|Nos|Article|Art|Section|Paragraph|Chapter|Committees?|Resolution|point)|№|ст|стать\p{L}*|пункт\p{L}*|п)\.?\s*$/iu
/** Verbs and adverbs that the word after a number may be: then it ends the measure. */
const noMeasure =
  /^(?:came|come|comes|gathered|arrived|attended|joined|приехали|прибыли|take|takes|took|will|that|which|who|participate|приняли|участвуют|участвовали)$/i

/** The figures of a page with what is counted. `taken` are dates, ordinals and names, whose numbers are theirs. */
export const figuresIn = ({ text }: Page, taken: readonly Span[]): readonly FoundFigure[] =>
  numbersIn(text).flatMap((number): readonly FoundFigure[] => {
    const before = text.slice(Math.max(0, number.start - 40), number.start)
    const found = noun.exec(text.slice(number.end, number.end + 80))?.[1]?.replaceAll(/\s+/g, ' ')
    const [first = '', ...rest] = (found ?? '').split(' ')
    const measure = rest.length > 0 && noMeasure.test(rest.at(-1) ?? '') ? first : (found ?? '')
    const joined = /[\p{L}\d./–-]$/u.test(before) || year.test(text.slice(number.start, number.end))
    if (measure === '' || joined || reference.test(before) || taken.some((other) => overlaps(other, number))) return []
    const qualifier = qualifiers.find(([, words]) => words.test(before))?.[0] ?? 'exactly'
    return [{ value: number.value, measure, qualifier, start: number.start, end: number.end }]
  })
