import { type Endpoint, formatsOf, type Link } from '../endpoint.ts'
import { type Format, mediaTypes, splitSuffix } from '../formats/format.ts'

export const dataLicence = 'https://creativecommons.org/licenses/by/4.0/'

/** Links as a Link header writes them (RFC 8288). */
const writeLinks = (links: readonly Link[]): string =>
  links
    .map(({ rel, href, type }) => `<${href}>; rel="${rel}"${type === undefined ? '' : `; type="${type}"`}`)
    .join(', ')

/** The Link header of an answer: itself, its other forms, the document that describes it, its licence, and its own. */
export const linkHeader = (endpoint: Endpoint, format: Format, url: URL, own: readonly Link[] = []): string => {
  const { path } = splitSuffix(url.pathname)
  const others = formatsOf(endpoint).filter((other) => other !== format)
  return writeLinks([
    { rel: 'self', href: `${url.pathname}${url.search}` },
    ...own,
    ...others.map((other) => ({ rel: 'alternate', href: `${path}.${other}${url.search}`, type: mediaTypes[other] })),
    { rel: 'describedby', href: '/openapi.json', type: 'application/json' },
    { rel: 'license', href: dataLicence },
  ])
}
