import * as z from 'zod'
import type { ZodOpenApiOperationObject } from 'zod-openapi'
import type { Config } from '../config.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { type Format, mediaTypes } from '../http/form.ts'
import { versionHeader } from '../http/headers.ts'
import { Stamp } from '../http/served.ts'

/** The JSON body of an endpoint: the version of the dataset, and its own members. */
export const jsonBody = ({ body }: Endpoint): z.ZodObject => z.strictObject({ dataset: Stamp, ...body.shape })

/** The forms of an endpoint that stand at its own address in the document, and those that stand at addresses with a suffix. */
export const formsOf = ({
  formats,
}: Endpoint): { readonly own: readonly Format[]; readonly suffixed: readonly Format[] } => {
  const [byDefault] = formats
  // A client made from the document would not know what it gets at an address that gives data in one form and text in others.
  if (byDefault !== 'json') return { own: formats, suffixed: [] }
  return { own: [byDefault], suffixed: formats.filter((format) => format !== byDefault) }
}

const contentOf = (endpoint: Endpoint, formats: readonly Format[]) =>
  Object.fromEntries(
    formats.map((format) => [mediaTypes[format], { schema: format === 'json' ? jsonBody(endpoint) : z.string() }]),
  )

const problem = (name: string) => ({ $ref: `#/components/responses/${name}` })
const failures = (endpoint: Endpoint) => ({
  400: problem('BadParameter'),
  ...(Object.keys(endpoint.pathParams).length === 0 && Object.keys(endpoint.params().shape).length === 0
    ? {}
    : { 308: problem('Moved'), 404: problem('NotFound'), 410: problem('Withdrawn') }),
  405: problem('MethodNotAllowed'),
  406: problem('NotAcceptable'),
  ...(endpoint.name === 'ready' ? { 503: problem('NotReady') } : {}),
})

const operation = (
  endpoint: Endpoint,
  config: Config,
  formats: readonly Format[],
  path: Readonly<Record<string, z.ZodType>>,
): ZodOpenApiOperationObject => {
  const kept = endpoint.cache === 'version' ? { 304: problem('NotModified') } : {}
  return {
    operationId: endpoint.name,
    ...(endpoint.deprecated === undefined ? {} : { deprecated: true }),
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: endpoint.description ?? endpoint.summary,
    requestParams: { path: z.object(path), query: endpoint.params() },
    responses: {
      200: {
        description: endpoint.summary,
        headers: { [versionHeader(config)]: { $ref: '#/components/headers/DatasetVersion' } },
        content: contentOf(endpoint, formats),
      },
      ...kept,
      ...failures(endpoint),
    },
  }
}

const pathOf = ({ pathParams }: Endpoint): Readonly<Record<string, z.ZodType>> =>
  Object.fromEntries(
    Object.entries(pathParams).map(([name, { schema, description, example }]) => [
      name,
      schema.meta({ description, examples: [example] }),
    ]),
  )

/** An endpoint as an OpenAPI operation, in the form that its own address gives. */
export const operationOf = (endpoint: Endpoint, config: Config): ZodOpenApiOperationObject => ({
  ...operation(endpoint, config, formsOf(endpoint).own, pathOf(endpoint)),
  'x-codeSamples': endpoint.examples.map(({ title, url }) => ({
    lang: 'Shell',
    label: title,
    source: `curl '${config.publicUrl}${url}'`,
  })),
})

/** The same endpoint in its other forms, each at the address with its suffix; undefined where it has none. */
export const suffixedOperationOf = (endpoint: Endpoint, config: Config): ZodOpenApiOperationObject | undefined => {
  const { suffixed } = formsOf(endpoint)
  const [form, ...others] = suffixed
  if (form === undefined) return undefined
  const schema = z.enum([form, ...others]).meta({ description: 'the form, as the suffix of the address' })
  return {
    ...operation(endpoint, config, suffixed, { ...pathOf(endpoint), form: schema }),
    operationId: `${endpoint.name}-as`,
    summary: `The same in other forms. ${endpoint.summary}`,
  }
}
