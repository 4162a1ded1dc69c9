import type { AnyRecord, Day } from '@csto-record/domain'
import { recordUrl } from '@csto-record/formats'
import { type Context, Hono } from 'hono'
import { versionedHeaders } from '../http/headers.ts'
import { badParameters } from '../http/problem.ts'
import { refuseMethod, sendProblem } from '../http/send-problem.ts'
import type { Served } from '../http/served.ts'
import { timegate, timemap } from './links.ts'
import { dayFor, dayOfHttpDate, httpDate, mementoDays, mementoUrl, recordAt } from './mementos.ts'

const link = (href: string, rel: string, more = ''): string => `<${href}>; rel="${rel}"${more}`

const relOf = (days: readonly Day[], day: Day): string => {
  const [first, last] = [days[0], days.at(-1)]
  return `${day === first ? 'first ' : ''}${day === last ? 'last ' : ''}memento`
}

/**
 * The record's second clock in the words of the Memento framework (RFC 7089): a time gate that leads from a record's
 * address and an `Accept-Datetime` to the record as it was known then, and a time map that lists all its mementos.
 */
export const memento = (served: Served): Hono => {
  const { dataset, config } = served
  const app = new Hono()
  const asked = (
    context: Context,
    below: string,
  ): { readonly record: AnyRecord; readonly days: readonly Day[] } | Response => {
    const path = new URL(context.req.url).pathname.slice(below.length)
    const record = recordAt(dataset, path)
    const days = record === undefined ? [] : mementoDays(dataset, record)
    if (record !== undefined && days.length > 0) return { record, days }
    const detail =
      record === undefined
        ? `There is no record at ${path.slice(0, 120)}.`
        : `${record.id} rests on no dated source, so that nothing tells what was known of it when.`
    return sendProblem(served, { name: 'not-found', detail })
  }
  app.get(`${timegate}/*`, (context) => {
    const found = asked(context, timegate)
    if (found instanceof Response) return found
    const { record, days } = found
    const wanted = context.req.header('Accept-Datetime')
    const moment = wanted === undefined ? dataset.asOf : dayOfHttpDate(wanted)
    const day = moment === undefined ? undefined : dayFor(days, moment)
    if (day === undefined) {
      const expected = 'an instant as HTTP writes it, such as Wed, 15 Jan 2025 12:00:00 GMT'
      const value = wanted?.slice(0, 120) ?? null
      return sendProblem(
        served,
        badParameters([{ parameter: 'Accept-Datetime', value, message: 'is not a date of HTTP', expected }]),
        { Vary: 'Accept-Datetime' },
      )
    }
    const original = recordUrl(record.id)
    const links = [
      link(original, 'original'),
      link(`${timemap}${original}`, 'timemap', '; type="application/link-format"'),
      link(mementoUrl(record, day), relOf(days, day), `; datetime="${httpDate(day)}"`),
    ]
    const headers = {
      ...versionedHeaders(served),
      Vary: 'Accept-Datetime',
      Location: mementoUrl(record, day),
      Link: links.join(', '),
      'Cache-Control': 'public, max-age=60',
    }
    return new Response(null, { status: 302, headers })
  })
  app.get(`${timemap}/*`, (context) => {
    const found = asked(context, timemap)
    if (found instanceof Response) return found
    const { record, days } = found
    const whole = (path: string) => `${config.publicUrl}${path}`
    const original = recordUrl(record.id)
    const [first, last] = [days[0] ?? dataset.asOf, days.at(-1) ?? dataset.asOf]
    const self = `; type="application/link-format"; from="${httpDate(first)}"; until="${httpDate(last)}"`
    const lines = [
      link(whole(original), 'original'),
      link(whole(`${timemap}${original}`), 'self', self),
      link(whole(`${timegate}${original}`), 'timegate'),
      ...days.map((day) => link(whole(mementoUrl(record, day)), relOf(days, day), `; datetime="${httpDate(day)}"`)),
    ]
    const headers = {
      ...versionedHeaders(served),
      'Content-Type': 'application/link-format',
      'Cache-Control': 'public, max-age=60',
    }
    return new Response(`${lines.join(',\n')}\n`, { headers })
  })
  for (const below of [timegate, timemap]) app.all(`${below}/*`, () => refuseMethod(served, ['GET', 'HEAD', 'OPTIONS']))
  return app
}
