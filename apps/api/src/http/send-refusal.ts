import type { Refusal } from './endpoint.ts'
import { type Format, mediaTypes } from './form.ts'
import { versionedHeaders } from './headers.ts'
import { badParameters } from './problem.ts'
import { sendProblem } from './send-problem.ts'
import type { Service } from './shelf.ts'

/** What is sent where there is no answer to write. */
export const sendRefusal = (service: Service, refusal: Refusal): Response => {
  switch (refusal.kind) {
    case 'moved':
      return new Response(null, { status: 308, headers: { ...versionedHeaders(service), Location: refusal.to } })
    case 'withdrawn':
      return sendProblem(service, { name: 'withdrawn', detail: refusal.detail })
    case 'absent':
      return sendProblem(service, { name: 'not-found', detail: refusal.detail, near: refusal.near })
    case 'refused':
      return sendProblem(service, badParameters(refusal.problems))
    case 'not-ready':
      return sendProblem(service, { name: 'not-ready', detail: refusal.detail }, { 'Retry-After': '5' })
  }
}

/** Where what an address gives is as linked data, by the tag of its endpoint, where the address itself has none. */
const asLinkedData: Readonly<Record<string, string>> = {
  facts: 'As linked data a fact stands, with its evidence, in the graph of its record: /v1/events/<slug>.ttl.',
  queries: 'The answer to a question states nothing itself; the records it is made of are linked data: /v1/events.ttl.',
}

/** What is sent where an answer does not come in the form asked for. */
export const notAcceptable = (
  service: Service,
  { formats: offered, tag }: { readonly formats: readonly Format[]; readonly tag?: string },
): Response => {
  const listed = `This comes as ${offered.map((format) => `${mediaTypes[format]} (.${format})`).join(', ')}.`
  const graphs = asLinkedData[tag ?? '']
  const detail = graphs === undefined ? listed : `${listed} ${graphs}`
  const formats = offered.map((format) => mediaTypes[format])
  const suffixes = offered.map((format) => `.${format}`)
  return sendProblem(service, { name: 'not-acceptable', detail, formats, suffixes })
}
