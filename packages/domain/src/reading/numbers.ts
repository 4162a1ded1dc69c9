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

const ordinalFigures = /\b(\d{1,3})(?:st|nd|rd|th)\b|(?<!\d)(\d{1,3})-(?:е|й|я|го|ое|ом|му|ая|ый|ий)(?!\p{L})/giu

const english =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const russian =
  'перв втор трет(?:ь)? четв[её]рт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'.split(
    ' ',
  )
const endings = '(?:ый|ий|ой|ая|ое|ее|ья|ье|ого|его|ьего|ом|ем|ьем|ому|ему|ьему|ей|ьей|ую|ью)'
const tens = [
  ['twenty|двадцать', 20],
  ['thirty|тридцать', 30],
  ['forty|сорок', 40],
  ['fifty|пятьдесят', 50],
] as const
const roundTens = [
  ['thirtieth|тридцат', 30],
  ['fortieth|сороков', 40],
  ['fiftieth|пятидесят', 50],
] as const

/** Words for a number, and the number. */
const ordinalWords: readonly (readonly [RegExp, number])[] = [
  ...english.map((word, index) => [word, index + 1] as const),
  ...russian.map((stem, index) => [`${stem}${endings}`, index + 1] as const),
  ...roundTens.map(([word, value]) => {
    const [one, other] = word.split('|')
    return [`(?:${one}|${other}${endings})`, value] as const
  }),
].map(([word, value]) => [
  new RegExp(`(?<!\\p{L})(?:(${tens.map(([ten]) => ten).join('|')})[ -])?${word}(?!\\p{L})`, 'giu'),
  value,
])

const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }
/** Pages in Russian write Roman numerals in letters of either alphabet, and of both in one numeral. */
const latin = (numeral: string): string =>
  numeral.toLowerCase().replaceAll('х', 'x').replaceAll('і', 'i').replaceAll('ⅰ', 'i')
const romanValue = (numeral: string): number =>
  [...latin(numeral)]
    .map((digit) => digits[digit] ?? 0)
    .reduce((sum, digit, place, all) => (digit < (all[place + 1] ?? 0) ? sum - digit : sum + digit), 0)
/** A numeral counts only before what is counted: a meeting. "I" is a word, "V" an initial. */
const roman =
  /(?<![\p{L}\p{N}.])([IVXLХІ]{1,8})(?:-?(?:е|й|я|го|ое|ом|му|ая|ый|ий|th|st|nd|rd))?(?=\s+(?:\p{L}+\s+){0,2}(?:заседани|сесси|совещани|встреч|саммит|созыв|meeting|session|sitting|summit))/gu
const soundRoman = /^x{0,3}(?:l)?(?:x{0,3})(?:ix|iv|v?i{0,3})$/

/** The ordinals that a text gives: 27th and 27-е, in words of English and Russian, and XVII before a meeting. */
export const ordinalsIn = (text: string): readonly NumberInText[] => {
  const inFigures = [...text.matchAll(ordinalFigures)].map((match) => ({ match, value: Number(match[1] ?? match[2]) }))
  const inWords = ordinalWords.flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)].map((match) => {
      const ten = tens.find(([words]) => words.split('|').includes((match[1] ?? '').toLowerCase()))
      return { match, value: value + (ten?.[1] ?? 0) }
    }),
  )
  const inRoman = [...text.matchAll(roman)].flatMap((match) =>
    soundRoman.test(latin(match[1] ?? '')) ? [{ match, value: romanValue(match[1] ?? '') }] : [],
  )
  return [...inFigures, ...inWords, ...inRoman]
    .map(({ match, value }) => ({ value, start: match.index, end: match.index + match[0].length }))
    .toSorted((left, right) => left.start - right.start)
}
