/** Widths in parts of the size of the letters, of Source Sans 3 and rounded up, so that other fonts fit too. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ilj.,:;'’|!ıі]/, 0.28],
  [/[ \-()frtIJ“”]/, 0.35],
  [/[mwMWшщмжюфШЩМЖЮФ—]/, 0.84],
  [/[A-ZА-ЯЁ]/, 0.62],
  [/[0-9]/, 0.51],
  [/[а-яё]/, 0.56],
]

/** About how many units a text takes at a size of letters: for deciding where it breaks, not for setting it. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.52), 0) * size

/** A text in lines of at most so many units, broken at blanks; a word that is longer has a line to itself. */
export const linesOf = (text: string, size: number, most: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || textWidth(longer, size) > most) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}
