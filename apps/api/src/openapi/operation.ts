import { z } from 'zod'
import type { ZodOpenApiOperationObject } from 'zod-openapi'
import type { Config } from '../config.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { mediaTypes } from '../http/form.ts'
import { versionHeader } from '../http/headers.ts'
import { Stamp } from '../http/served.ts'

/** The JSON body of an endpoint: the version of the dataset, and its own members. */
export const jsonBody = ({ body }: Endpoint): z.ZodObject => z.strictObject({ dataset: Stamp, ...body.shape })

const contentOf = (endpoint: Endpoint) =>
  Object.fromEntries(
    endpoint.formats.map((format) => [
      mediaTypes[format],
      { schema: format === 'json' ? jsonBody(endpoint) : z.string() },
    ]),
  )

const problem = (name: string) => ({ $ref: `#/components/responses/${name}` })
const failures = (endpoint: Endpoint) => ({
  400: problem('BadParameter'),
  ...(Object.keys(endpoint.pathParams).length === 0 && Object.keys(endpoint.params().shape).length === 0
    ? {}
    : { 308: problem('Moved'), 404: problem('NotFound'), 410: problem('Withdrawn') }),
  406: problem('NotAcceptable'),
  ...(endpoint.name === 'ready' ? { 503: problem('NotReady') } : {}),
})

/** An endpoint as an OpenAPI operation. */
export const operationOf = (endpoint: Endpoint, config: Config): ZodOpenApiOperationObject => {
  const path = Object.entries(endpoint.pathParams).map(([name, { schema, description, example }]) => [
    name,
    schema.meta({ description, examples: [example] }),
  ])
  const kept = endpoint.cache === 'version' ? { 304: problem('NotModified') } : {}
  return {
    operationId: endpoint.name,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    ...(endpoint.description === undefined ? {} : { description: endpoint.description }),
    requestParams: { path: z.object(Object.fromEntries(path)), query: endpoint.params() },
    responses: {
      200: {
        description: endpoint.summary,
        headers: { [versionHeader(config)]: { $ref: '#/components/headers/DatasetVersion' } },
        content: contentOf(endpoint),
      },
      ...kept,
      ...failures(endpoint),
    },
    'x-codeSamples': endpoint.examples.map(({ title, url }) => ({
      lang: 'Shell',
      label: title,
      source: `curl '${config.publicUrl}${url}'`,
    })),
  }
}
