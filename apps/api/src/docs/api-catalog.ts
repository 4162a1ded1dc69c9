import type { Served } from '../http/served.ts'

/** The media type of a link set that is a catalog of APIs (RFC 9727, section 4.2). */
export const catalogType = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'

/**
 * The catalog of what this host serves to machines (RFC 9727), as a link set (RFC 9264): each interface with its
 * description, its reference and whether it is up.
 */
export const apiCatalog = ({ config: { publicUrl } }: Served): string => {
  const at = (path: string, type?: string) => ({ href: `${publicUrl}${path}`, ...(type === undefined ? {} : { type }) })
  const status = [at('/health', 'application/json')]
  return JSON.stringify({
    linkset: [
      {
        anchor: `${publicUrl}/.well-known/api-catalog`,
        item: [at('/v1'), at('/mcp'), at('/reconcile')],
      },
      {
        anchor: `${publicUrl}/v1`,
        'service-desc': [at('/openapi.json', 'application/json')],
        'service-doc': [at('/docs', 'text/html'), at('/llms.txt', 'text/markdown')],
        'service-meta': [at('/dataset.jsonld', 'application/ld+json')],
        status,
      },
      { anchor: `${publicUrl}/mcp`, 'service-doc': [at('/llms.txt', 'text/markdown')], status },
      { anchor: `${publicUrl}/reconcile`, 'service-meta': [at('/reconcile', 'application/json')], status },
    ],
  })
}
