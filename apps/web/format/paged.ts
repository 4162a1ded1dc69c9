/** A list in pages of at most `size` entries; one empty page where there is nothing. */
export const paged = <T>(entries: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(entries.length / size)) }, (_, page) =>
    entries.slice(page * size, (page + 1) * size),
  )
