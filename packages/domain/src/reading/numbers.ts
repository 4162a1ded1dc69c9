/** A number that a text gives, with its place as offsets of characters. */
export interface NumberInText {
  readonly value: number
  readonly start: number
  readonly end: number
}

const grouped = /[,\s\u00a0]\d{3}(?!\d)/
const inFigures = /\d{1,3}(?:[,\s\u00a0]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g
const factors: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:thousand|тыс\.?|тысяч[аи]?)/i, 1_000],
  [/^\s*(?:million|mln|млн|миллион\p{L}*)/iu, 1_000_000],
  [/^\s*(?:billion|bln|млрд|миллиард\p{L}*)/iu, 1_000_000_000],
]

/** The numbers that a text gives in figures: `3,500`, `3 500`, `3.5 thousand`, which is taken whole. */
export const numbersIn = (text: string): readonly NumberInText[] =>
  [...text.matchAll(inFigures)].map(({ 0: written, index: start }) => {
    const figure = Number(grouped.test(written) ? written.replaceAll(/[,\s\u00a0]/g, '') : written.replace(',', '.'))
    const after = text.slice(start + written.length)
    const [word, factor] = factors.flatMap(([pattern, times]) => {
      const match = pattern.exec(after)
      return match === null ? [] : ([[match[0], times]] as const)
    })[0] ?? ['', 1]
    return { value: figure * factor, start, end: start + written.length + word.length }
  })

const ordinalFigures = /\b(\d{1,3})(?:st|nd|rd|th)\b|\b(\d{1,3})-(?:е|й|я|го|ое|ом|му|ая|ый|ий)(?!\p{L})/giu
const words =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ordinalWords = new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi')

/** The ordinals that a text gives: 27th and 27-е, as English and Russian pages have them, or an English word. */
export const ordinalsIn = (text: string): readonly NumberInText[] =>
  [
    ...[...text.matchAll(ordinalFigures)].map((match) => ({ match, value: Number(match[1] ?? match[2]) })),
    ...[...text.matchAll(ordinalWords)].map((match) => ({ match, value: words.indexOf(match[0].toLowerCase()) + 1 })),
  ]
    .map(({ match, value }) => ({ value, start: match.index, end: match.index + match[0].length }))
    .toSorted((left, right) => left.start - right.start)
