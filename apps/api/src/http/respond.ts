import type { Context } from 'hono'
import { type Asked, type Endpoint, formatsOf } from '../endpoint.ts'
import { type Format, mediaTypes, splitSuffix } from '../formats/format.ts'
import { strayReference } from '../record/references.ts'
import type { Service } from '../service.ts'
import { answerStray } from './answer-stray.ts'
import { canonicalUrl } from './canonical.ts'
import { atHand, fromShelf, type Make, send } from './from-shelf.ts'
import { chooseFormat } from './negotiate.ts'
import { badParameters } from './problem.ts'
import { readParams } from './read-params.ts'
import { prepare, sendOther, stream } from './send-answer.ts'
import { sendProblem } from './send-problem.ts'

const notAcceptable = ({ dataset }: Service, offered: readonly Format[]): Response => {
  const detail = `This comes as ${offered.map((format) => `${mediaTypes[format]} (.${format})`).join(', ')}.`
  return sendProblem(dataset, { name: 'not-acceptable', detail, formats: offered.map((format) => mediaTypes[format]) })
}

/** Reads the parameters, asks the endpoint and writes its answer. */
const answer = ({ dataset, config }: Service, endpoint: Endpoint, context: Context, format: Format, url: URL): Make => {
  const { writers, cache } = endpoint
  return async ({ etag, coding }) => {
    const params = endpoint.params()
    const read = readParams(params, new URL(context.req.url).searchParams)
    if (!read.ok) return sendProblem(dataset, badParameters(read.errors))
    const asked: Asked = { dataset, config, path: context.req.param(), params: read.values, format, url }
    const stray = strayReference(dataset, params, read.values, (name) => url.searchParams.has(name))
    const given = stray === undefined ? endpoint.answer(asked) : answerStray(stray, url)
    if (given.kind !== 'found') return sendOther(asked, given)
    const text = (await writers[format]?.(given.body, asked)) ?? ''
    if (typeof text !== 'string') return stream(endpoint, asked, given, text, { etag, coding })
    return prepare(endpoint, asked, given, text, cache === 'never' ? null : etag)
  }
}

/** Answers the requests of an endpoint: in which form, is it what the client has, is it at hand, and only then what it is. */
export const respond = (service: Service, endpoint: Endpoint) => {
  const offered = formatsOf(endpoint)
  return async (context: Context): Promise<Response> => {
    const ready = atHand(service, context)
    if (ready !== undefined) return ready
    const given = new URL(context.req.url)
    const { path, suffix } = splitSuffix(given.pathname)
    const format = chooseFormat(offered, suffix, context.req.header('Accept'))
    if (format === undefined) return notAcceptable(service, offered)
    const url = canonicalUrl(given, path, format, offered[0])
    const make = answer(service, endpoint, context, format, url)
    if (endpoint.cache === 'never') return send(await make({ etag: '', coding: 'identity' }))
    return fromShelf(service, context, `${url.pathname}${url.search}`, make)
  }
}
