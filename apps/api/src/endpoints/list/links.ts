/** The address of a list with some of its parameters given other values; null takes one out. */
export const withParams = (url: URL, values: Readonly<Record<string, string | null>>): string => {
  const search = new URLSearchParams(url.search)
  for (const [name, value] of Object.entries(values)) {
    if (value === null) search.delete(name)
    else search.set(name, value)
  }
  return search.size === 0 ? url.pathname : `${url.pathname}?${search}`
}

/** The address of the page after a cursor, of the first page where there is none. */
export const pageLink = (url: URL, cursor: string | null): string => withParams(url, { cursor })
