import { isId, type RecordType, recordsOf } from '@csto-record/domain'
import { recordUrl } from '@csto-record/formats'
import type { Served } from '../http/served.ts'

/** Answers a GET request for an address of the API, as anybody gets it. */
export type Ask = (address: string) => Response | Promise<Response>

/** The most characters of one resource. */
export const mostText = 250_000
/** The protocol's code for a resource that is not there. */
const notFound = -32002
const mostMoves = 5

const markdown = 'text/markdown'
const scheme = 'record://'

/** Types whose few records are where one starts from. */
const listed: readonly RecordType[] = ['organization', 'state', 'chairmanship']
const mostListed = 50

/** What a client can show to choose from: the guide to the record, and some records to start from. */
export const resourceList = ({ dataset, config }: Served) => [
  {
    uri: `${config.publicUrl}/llms.txt`,
    name: 'guide',
    title: `What ${config.identity.title} is and holds`,
    mimeType: markdown,
  },
  ...listed
    .flatMap((type) => recordsOf(dataset, type))
    .slice(0, mostListed)
    .map((record) => ({
      uri: `${scheme}${record.id}`,
      name: record.id,
      ...('name' in record ? { title: record.name } : {}),
      mimeType: markdown,
    })),
]

export const resourceTemplates = ({ config }: Served) => [
  {
    uriTemplate: `${scheme}{+id}`,
    name: 'record',
    title: 'A record by its id',
    description:
      'Values in words, evidence as notes, disputes and what is not known told: record://event/2024-11-28-csc-astana',
    mimeType: markdown,
  },
  {
    uriTemplate: `${scheme}{+id}.json`,
    name: 'record-as-json',
    title: 'A record by its id, as JSON',
    description: 'The exact form: record://event/2024-11-28-csc-astana.json',
    mimeType: 'application/json',
  },
  {
    uriTemplate: `${config.publicUrl}/v1/{+path}`,
    name: 'address',
    title: 'An address of the API',
    description:
      'A record, a fact, a list or a question at its address, in the form that its suffix names (.md, .json, .csv)',
  },
]

/** The address of the API that a resource is at; undefined for what is none. */
const addressOf = ({ config }: Served, uri: string): string | undefined => {
  if (uri.startsWith(`${config.publicUrl}/`)) return uri.slice(config.publicUrl.length)
  if (!uri.startsWith(scheme)) return undefined
  const [, id = '', suffix = '.md'] = /^([^.?#]+)(\.json|\.md)?$/.exec(uri.slice(scheme.length)) ?? []
  return isId(id) ? `${recordUrl(id)}${suffix}` : undefined
}

const refusal = (code: number, message: string, data: object): Error =>
  Object.assign(new Error(message), { code, data })

/** Reads a resource as the API answers it. A retired id is followed; what is not there is refused with what is near. */
export const readResource = async (served: Served, ask: Ask, uri: string) => {
  let address = addressOf(served, uri)
  if (address === undefined) {
    const expected = `${scheme}<id>, ${scheme}<id>.json or an address below ${served.config.publicUrl}/`
    throw refusal(notFound, `uri: is no resource here; expected ${expected}`, { uri: uri.slice(0, 200), expected })
  }
  for (let moves = 0; moves <= mostMoves; moves++) {
    const response = await ask(address)
    const to: string | null = response.headers.get('Location')
    if (to !== null && response.status === 308) {
      address = to
      continue
    }
    const text = await response.text()
    if (response.status !== 200) {
      const { detail, ...problem } = JSON.parse(text)
      throw refusal(notFound, `uri: ${detail}`, { uri: uri.slice(0, 200), ...problem })
    }
    if (text.length > mostText) {
      const most = `The resource holds ${text.length} characters; at most ${mostText} are given. Ask for less, such as with limit or fields.`
      throw refusal(-32602, `uri: ${most}`, { uri: uri.slice(0, 200) })
    }
    const mimeType = response.headers.get('Content-Type')?.split(';')[0] ?? 'text/plain'
    return { contents: [{ uri, mimeType, text }] }
  }
  throw refusal(notFound, 'uri: moves round in a circle', { uri: uri.slice(0, 200) })
}
