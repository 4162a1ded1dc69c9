import type { CodedColumn } from './coded-column.ts'
import type { Mask } from './mask.ts'
import type { Facet } from './selection.ts'

/** Counts the values of the rows that a mask chooses. */
export const tally = ({ dictionary, starts, codes }: CodedColumn, mask: Mask): Facet => {
  const counts = new Int32Array(dictionary.length + 1)
  for (let row = 0; row < mask.length; row += 1) {
    if (mask[row] !== 1) continue
    const end = starts[row + 1] ?? 0
    for (let place = starts[row] ?? 0; place < end; place += 1) {
      const code = codes[place] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
  return {
    counts: dictionary.flatMap((value, code) => {
      const count = counts[code] ?? 0
      return count === 0 ? [] : [{ value, count }]
    }),
    unknown: counts[dictionary.length] ?? 0,
  }
}
