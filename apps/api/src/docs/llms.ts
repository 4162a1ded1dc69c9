import { allRecords, definitionOf, pluralOf, type RecordType, recordsOf, recordTypes } from '@csto-record/domain'
import { queries } from '@csto-record/queries'
import type { Endpoint } from '../http/endpoint.ts'
import type { Served } from '../http/served.ts'

const line = (title: string, url: string, text: string): string => `- [${title}](${url}): ${text}`

const lineOfType = (type: RecordType, { dataset, config }: Served): string => {
  const count = recordsOf(dataset, type).length
  return line(`${count} ${pluralOf(type)}`, `${config.publicUrl}/v1/${pluralOf(type)}`, definitionOf(type).summary)
}

/** What an endpoint is at, with the parameters of its first example where it cannot do without any. */
const lineOfEndpoint = ({ summary, path, params, examples }: Endpoint, publicUrl: string): string => {
  const [example] = params().safeParse({}).success ? [] : examples
  return line(path, `${publicUrl}${example?.url ?? path}`, summary)
}

/**
 * What a language model, or whoever writes for one, needs to know to ask well: what this is, how an answer is to be
 * read, and every address with a word on it (llmstxt.org).
 */
export const llmsText = (served: Served, endpoints: readonly Endpoint[]): string => {
  const { dataset, stamp, config } = served
  const { identity, publicUrl } = config
  const other = endpoints.filter(
    ({ tag }) => !['queries', 'facts'].includes(tag) && !recordTypes.some((type) => pluralOf(type) === tag),
  )
  return `# ${identity.title}

> A sourced, dated, machine-readable record of ${identity.subject}: ${allRecords(dataset).length} records, version ${stamp.version}. Sources were looked through up to ${stamp.asOf}.

How to read an answer:

- Every fact rests on evidence: a source, a phrase of it, and on whose word it says so. A report, an announcement and a claim are told apart.
- \`null\` means unknown, \`..\` still running. An empty list means that nothing is on record, not that there was nothing.
- Nothing is sure after ${stamp.asOf}. \`knownBy=YYYY-MM-DD\` answers from sources published by that day alone.
- Where sources disagree, \`disputes\` holds the other values. Name both.
- Cite the record by its id or page and give the source that its evidence names.

## Questions

${queries.map(({ info }) => line(info.name, `${publicUrl}/v1/queries/${info.name}`, info.summary)).join('\n')}

## Records

${recordTypes.map((type) => lineOfType(type, served)).join('\n')}

Each list is filtered, sorted and paged by parameters; each record is at \`/v1/<plural>/<slug>\`, its facts with their evidence at \`/v1/facts/<type>/<slug>\`, and \`/v1/<id>\` leads there from an id.

## More

${other.map((endpoint) => lineOfEndpoint(endpoint, publicUrl)).join('\n')}
- [Reference](${publicUrl}/openapi.json): every address and parameter, as OpenAPI 3.1.
- [Tools](${publicUrl}/mcp): the same questions over the Model Context Protocol.
- [Licence](${identity.licence.url}): ${identity.licence.name}.
`
}
