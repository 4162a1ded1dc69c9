import type { Identity } from '@csto-record/formats'
import { createDocument, type oas31, type ZodOpenApiPathsObject } from 'zod-openapi'
import type { Config } from '../config.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { Problem } from '../http/problem.ts'
import type { Served } from '../http/served.ts'
import { operationOf, suffixedOperationOf } from './operation.ts'
import { documented } from './parameters.ts'
import { protocolPaths, protocolTags } from './protocols.ts'
import { sharedParameters } from './shared.ts'

const descriptionOf = ({ subject }: Identity) => `A sourced, dated, machine-readable record of ${subject}.

Answers come from one immutable dataset. Every answer names its version; an ETag holds until the dataset changes.

A form is asked for by suffix (\`/v1/events.csv\`) or by \`Accept\`. \`/v1/<id>\` leads to the record of an id (\`/v1/event/…\`), a retired id to where it went. Failures are problem details (RFC 9457) that name the parameter, the value and what would be right.`

const tagDescriptions: Readonly<Record<string, string>> = {
  versions: 'What was released, what changed since, and where retired ids went.',
  about: 'What this is, what it holds, and whether it runs.',
  facts: 'What a record states, fact by fact, with its evidence and disputes.',
  queries: 'Questions the record answers; each is also a function of the package and an MCP tool.',
  records: 'Everything at once.',
  feeds: 'What was last reported and announced.',
  'linked-data': 'What the terms of linked data mean, and what a graph has to be like.',
}

const failure = (text: string) => ({
  description: text,
  content: { 'application/problem+json': { schema: Problem } },
})

const pathsOf = (endpoints: readonly Endpoint[], config: Config): ZodOpenApiPathsObject =>
  Object.fromEntries(
    endpoints.flatMap((endpoint) => {
      const suffixed = suffixedOperationOf(endpoint, config)
      const own = [endpoint.path, { get: operationOf(endpoint, config) }] as const
      return suffixed === undefined ? [own] : [own, [`${endpoint.path}.{form}`, { get: suffixed }] as const]
    }),
  )

const documentedPaths = (paths: oas31.PathsObject, endpoints: readonly Endpoint[]): oas31.PathsObject => {
  const byPath = new Map(endpoints.map((endpoint) => [endpoint.path, endpoint]))
  const entries = Object.entries(paths).map(([path, item]) => {
    const endpoint = byPath.get(path.replace(/\.\{form\}$/, ''))
    if (item === undefined || endpoint === undefined) return [path, item]
    const operation = item.get ?? {}
    const parameters = operation.parameters?.map((parameter) =>
      'name' in parameter ? documented(endpoint, parameter) : parameter,
    )
    return [path, { get: { ...operation, ...(parameters === undefined ? {} : { parameters }) } }]
  })
  return Object.fromEntries(entries)
}

/** The OpenAPI 3.1 document of some endpoints: made from what they check and answer, so that it cannot tell otherwise. */
export const openApiDocument = ({ stamp, config }: Served, endpoints: readonly Endpoint[]): oas31.OpenAPIObject => {
  const { title, licence } = config.identity
  const tags = [...new Set([...endpoints.map(({ tag }) => tag), ...Object.keys(protocolTags)])]
  const summaries = new Map(endpoints.map((endpoint) => [endpoint.tag, endpoint.description ?? endpoint.summary]))
  const made = createDocument({
    openapi: '3.1.0',
    info: {
      title,
      version: stamp.version,
      description: descriptionOf(config.identity),
      license: licence,
    },
    servers: [{ url: '/' }],
    security: [],
    tags: tags.map((name) => ({
      name,
      description: tagDescriptions[name] ?? protocolTags[name] ?? summaries.get(name) ?? name,
    })),
    paths: { ...pathsOf(endpoints, config), ...protocolPaths },
    components: {
      headers: {
        DatasetVersion: {
          description: 'The version of the dataset the answer is made from.',
          schema: { type: 'string' },
        },
      },
      responses: {
        NotModified: { description: 'What the client has under this ETag is still right.' },
        Moved: { description: 'The id was retired; Location says where it went.' },
        BadParameter: failure('A parameter does not fit: every one of them, with what would be right.'),
        NotFound: failure('The record holds nothing under this id; the problem names what is near.'),
        NotAcceptable: failure('This does not come in the form asked for; the problem lists those there are.'),
        Withdrawn: failure('What was here was withdrawn, with the reason.'),
        MethodNotAllowed: failure(
          'This address does not take the method; `allow` and the header Allow list those it takes.',
        ),
        OriginRefused: failure('Pages of this origin, or of this host, are not answered.'),
        TooLarge: failure('More than is taken at once; nothing of it was read, and the connection ends.'),
        NotReady: failure('The server takes no more requests.'),
      },
    },
  })
  const { Json: _recursive, ...schemas } = made.components?.schemas ?? {}
  // A schema that is made of itself breaks generators of types, and says no more than that any value fits.
  const { paths, parameters } = sharedParameters(documentedPaths(made.paths ?? {}, endpoints))
  const components = {
    ...made.components,
    schemas: { ...schemas, Json: { description: 'any JSON value' } },
    parameters: { ...made.components?.parameters, ...parameters },
  }
  return { ...made, components, paths }
}
