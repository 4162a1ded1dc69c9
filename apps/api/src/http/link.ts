import { type Endpoint, formatsOf, type Link } from '../endpoint.ts'
import { type Format, mediaTypes, splitSuffix } from '../formats/format.ts'

export const dataLicence = 'https://creativecommons.org/licenses/by/4.0/'

/** Links as a Link header writes them (RFC 8288). */
const writeLinks = (links: readonly Link[]): string =>
  links
    .map(({ rel, href, type }) => `<${href}>; rel="${rel}"${type === undefined ? '' : `; type="${type}"`}`)
    .join(', ')

/** Headers of a response have little room with most clients: an address that carries a whole text is not said back. */
const longest = 1_000

/** The Link header of an answer: itself, its other forms, the document that describes it, its licence, and its own. */
export const linkHeader = (endpoint: Endpoint, format: Format, url: URL, own: readonly Link[] = []): string => {
  const { path } = splitSuffix(url.pathname)
  const fits = url.search.length <= longest
  const others = formatsOf(endpoint).filter((other) => other !== format)
  const alternate = (other: Format): Link => ({
    rel: 'alternate',
    href: `${path}.${other}${url.search}`,
    type: mediaTypes[other],
  })
  return writeLinks([
    ...(fits ? [{ rel: 'self', href: `${url.pathname}${url.search}` }, ...own, ...others.map(alternate)] : []),
    { rel: 'describedby', href: '/openapi.json', type: 'application/json' },
    { rel: 'license', href: dataLicence },
  ])
}
