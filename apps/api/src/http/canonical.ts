import type { Format } from '../formats/format.ts'

/**
 * The one address of an answer, however it was asked for: parameters in order of name, empty ones left out, and a
 * suffix for every form but the default one. From it follow the ETag, the place on the shelf and the link to itself.
 */
export const canonicalUrl = (url: URL, path: string, format: Format, byDefault: Format | undefined): URL => {
  const canonical = new URL(format === byDefault ? path : `${path}.${format}`, url)
  if (url.search === '') return canonical
  const given = [...url.searchParams].filter(([, value]) => value !== '')
  const search = new URLSearchParams(given)
  search.sort()
  canonical.search = search.toString()
  return canonical
}
