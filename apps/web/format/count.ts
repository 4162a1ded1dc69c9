const numbers = new Intl.NumberFormat('en-GB')

/** A number with separators: `1,500`. */
export const numberInWords = (value: number): string => numbers.format(value)

/** A count with its noun: `1 meeting`, `1,500 meetings`, `3 bodies`. */
export const countOf = (count: number, singular: string, plural = `${singular}s`): string =>
  `${numberInWords(count)} ${count === 1 ? singular : plural}`

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' })
const suffixes: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th',
}
/** `27th`. */
export const ordinal = (number: number): string => `${number}${suffixes[ordinals.select(number)]}`

/** `1–22, 24, 26`: runs of whole numbers drawn together. */
export const rangesOf = (numbersInOrder: readonly number[]): string => {
  const runs: [number, number][] = []
  for (const number of numbersInOrder) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
