import type { ParameterProblem } from '@csto-record/queries'
import type { Served } from '../http/served.ts'
import { andThen, answer, extendRead, matched, parsed, refuse, send } from './answering.ts'
import { extended } from './extend.ts'
import { manifest02 } from './manifest.ts'
import { Batch02, mostQueries } from './messages.ts'
import { readMessage, together } from './read-message.ts'
import { wanted02 } from './wanted.ts'

const tooMany = (count: number): readonly ParameterProblem[] => {
  const expected = `at most ${mostQueries} in one request`
  return count <= mostQueries
    ? []
    : [{ parameter: 'queries', value: `${count} queries`, message: 'are too many', expected }]
}

const match = (served: Served, text: string): Promise<Response> => {
  const batch = andThen(parsed('queries', text), (message) => readMessage(Batch02, '', message))
  const read = andThen(batch, (queries) => {
    const entries = Object.entries(queries)
    const problems = tooMany(entries.length)
    if (problems.length > 0) return { ok: false, problems }
    const all = together(entries.map(([key, query]) => wanted02(key, query)))
    return andThen(all, (wanted) => ({ ok: true, value: { keys: entries.map(([key]) => key), wanted } }))
  })
  return answer(served, read, async ({ keys, wanted }) => {
    const found = await matched(served.dataset, wanted)
    return Object.fromEntries(keys.map((key, place) => [key, { result: found[place] ?? [] }]))
  })
}

const extend = (served: Served, text: string): Promise<Response> =>
  answer(served, andThen(parsed('extend', text), extendRead), (value) => {
    const { meta, rows } = extended(served.dataset, value)
    const cells = rows.map(({ id, properties }) => [
      id,
      Object.fromEntries(properties.map((property) => [property.id, property.values])),
    ])
    return { meta, rows: Object.fromEntries(cells) }
  })

const expected = 'queries or extend, each a JSON object as the Reconciliation Service API 0.2 describes'

/** Answers the fields of a form or of an address: queries to match, records to extend by, or else the manifest. */
export const asked02 = async (served: Served, given: URLSearchParams): Promise<Response> => {
  const queries = given.get('queries')
  if (queries !== null) return match(served, queries)
  const records = given.get('extend')
  if (records !== null) return extend(served, records)
  const unknown = [...new Set(given.keys())].map((parameter) => ({
    parameter,
    value: given.get(parameter)?.slice(0, 120) ?? null,
    message: 'is not a parameter here',
    expected,
  }))
  return unknown.length === 0 ? send(served, manifest02(served)) : refuse(served, unknown)
}

/** The same for what was posted, which has to ask for something. */
export const posted02 = async (served: Served, body: string): Promise<Response> => {
  const form = new URLSearchParams(body)
  if (form.size > 0) return asked02(served, form)
  return refuse(served, [{ parameter: 'queries', value: null, message: 'is missing', expected }])
}
