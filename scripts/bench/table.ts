/** The middle of some numbers; NaN where there are none. */
export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Prints a row of a Markdown table. */
export const row = (cells: readonly unknown[]): void => console.log(`| ${cells.join(' | ')} |`)

/** Prints the head of a Markdown table. */
export const title = (cells: readonly string[]): void => {
  row(cells)
  row(cells.map(() => '---'))
}
