const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Marks a row of a listing with what identifies it: the id of its record. */
export const rowAttribute = 'data-row'
/** Marks what stands around rows and is to go where none of them is left: a letter, a table. */
export const groupAttribute = 'data-rows'

/** The ids of the rows of a listing that hold every word of some words, whatever their case and accents. */
const idsMatching = (rows: readonly Element[], words: string): ReadonlySet<string> => {
  const wanted = folded(words).split(/\s+/)
  const matching = rows.filter((row) => {
    const text = folded(row.textContent)
    return wanted.every((word) => text.includes(word))
  })
  return new Set(matching.map((row) => row.getAttribute(rowAttribute) ?? ''))
}

/** Hides the rows of a listing that lack some words, and groups without rows; gives the ids of those left, and of all. */
export const narrow = (listing: Element, words: string) => {
  const rows = [...listing.querySelectorAll<HTMLElement>(`[${rowAttribute}]`)]
  const left = idsMatching(rows, words)
  for (const row of rows) row.hidden = !left.has(row.getAttribute(rowAttribute) ?? '')
  for (const group of listing.querySelectorAll<HTMLElement>(`[${groupAttribute}]`))
    group.hidden = group.querySelector(`[${rowAttribute}]:not([hidden])`) === null
  return { left, all: rows.length }
}
