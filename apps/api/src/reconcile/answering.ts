import type { Dataset } from '@csto-record/domain'
import type { ParameterProblem } from '@csto-record/queries'
import { versionedHeaders } from '../http/headers.ts'
import { badParameters } from '../http/problem.ts'
import { sendProblem } from '../http/send-problem.ts'
import type { Served } from '../http/served.ts'
import { type Candidate, candidatesFor, type Wanted } from './candidates.ts'
import { Extend } from './messages.ts'
import { type Read, readMessage } from './read-message.ts'
import { unknownProperties } from './wanted.ts'

export const send = (served: Served, body: unknown): Response =>
  new Response(JSON.stringify(body), {
    headers: { ...versionedHeaders(served), 'Cache-Control': 'no-store', 'Content-Type': 'application/json' },
  })

export const refuse = (served: Served, problems: readonly ParameterProblem[]): Response =>
  sendProblem(served, badParameters(problems))

/** Sends what is made of a message, or the problems that it has. */
export const answer = async <T>(served: Served, read: Read<T>, write: (value: T) => unknown): Promise<Response> =>
  read.ok ? send(served, await write(read.value)) : refuse(served, read.problems)

/** Goes on with what was read; problems stay as they are. */
export const andThen = <T, U>(read: Read<T>, next: (value: T) => Read<U>): Read<U> =>
  read.ok ? next(read.value) : read

/** Reads JSON; text that is none is a problem of the parameter that holds it. */
export const parsed = (parameter: string, text: string): Read<unknown> => {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    const value = text.slice(0, 120)
    return { ok: false, problems: [{ parameter, value, message: 'is not JSON', expected: 'a JSON object' }] }
  }
}

/** A message that asks for properties of records, checked. */
export const extendRead = (message: unknown): Read<Extend> =>
  andThen(readMessage(Extend, '', message), (value) => {
    const asked = value.properties.map(({ id }, place) => ({ at: `properties[${place}].id`, id }))
    const problems = unknownProperties([], asked)
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value }
  })

/** A candidate as both versions of the protocol write it. */
const written = ({ type, ...candidate }: Candidate) => ({ ...candidate, type: [{ id: type, name: type }] })

const pause = (): Promise<void> => new Promise((go) => setTimeout(go, 0))

/** The candidates for each of many things. Others are answered in between, since each takes some milliseconds. */
export const matched = async (
  dataset: Dataset,
  all: readonly Wanted[],
): Promise<readonly (readonly ReturnType<typeof written>[])[]> => {
  const found: (readonly ReturnType<typeof written>[])[] = []
  for (const wanted of all) {
    found.push(candidatesFor(dataset, wanted).map(written))
    await pause()
  }
  return found
}
