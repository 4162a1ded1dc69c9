import { numbersIn } from '../../reading/numbers.ts'
import type { FigureQualifier } from '../../types/common-fields.ts'

/** Words right before a number that say how it stands to what was counted; the first that fits counts. */
const qualifying: readonly (readonly [FigureQualifier, string])[] = [
  ['at-most', 'up to|at most|(?:no|not) (?:more|over) than|no more than|до|не (?:более|больше)(?: чем)?'],
  [
    'at-least',
    'at least|(?:no|not) (?:fewer|less) than|a minimum of|не (?:менее|меньше)(?: чем)?|как минимум|по меньшей мере',
  ],
  ['almost', 'almost|nearly|почти|без малого'],
  [
    'more-than',
    'more(?: than)?|over|above|in excess of|exceed(?:ing|ed|s)|upwards? of|свыше|более(?: чем)?|больше(?: чем)?|превысил[аио]?|превышает|plus de|mehr als|più di|más de',
  ],
  [
    'about',
    'about|around|close to|some|approximately|roughly|circa|около|порядка|примерно|приблизительно|ориентировочно|близько|environ|etwa|rund|حوالي',
  ],
]
const patterns = qualifying.map(
  ([qualifier, alternatives]) =>
    [qualifier, new RegExp(`(?<![\\p{L}-])(?:${alternatives})\\s+(?:an?\\s+|the\\s+)?$`, 'iu')] as const,
)
const numberWord =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a dozen|half a|hundred|thousand|дв[аеу]|тр[иеё]|четыр|пят|шест|сем[иь]|восе?м|девят|десят|дюжин|полутор|ст[оа](?!\p{L})|тысяч)/iu

/** What the text that ends before a number says of it; null where it says nothing, and the number stands alone. */
const before = (text: string): FigureQualifier | null => patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null

/** Where words spell a number out: `almost three tonnes`. */
const spelledOut = (phrase: string): readonly number[] =>
  [...phrase.matchAll(/(?<=^|\s)\p{L}/gu)].map(({ index }) => index).filter((at) => numberWord.test(phrase.slice(at)))

/**
 * How a phrase says the number of a figure stands to what was counted; `null` for a number with no such word in front
 * of it. Nothing where the number is not there, begins the phrase, so that the word may stand before it, or comes after
 * another that has a word, which may hold for both: `about 1,300 troops, 300 vehicles`.
 */
export const qualifiersOf = (
  phrase: string,
  isValue: (value: number) => boolean,
): readonly (FigureQualifier | null)[] => {
  const figures = numbersIn(phrase)
  const words = figures.length === 0 ? spelledOut(phrase) : []
  // Two numbers in words cannot be told apart.
  const starts = words.length === 1 ? words : figures.map(({ start }) => start)
  return starts.flatMap((at, position) => {
    if (at === 0 || !(figures[position] === undefined || isValue(figures[position].value))) return []
    const said = before(phrase.slice(0, at))
    const shared = starts.slice(0, position).some((earlier) => before(phrase.slice(0, earlier)) !== null)
    return said === null && shared ? [] : [said]
  })
}
