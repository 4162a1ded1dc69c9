import { membersOf, typeOf } from '@csto-record/domain'
import { nearestName, type ParameterProblem, type Query, queries, withNearIds } from '@csto-record/queries'
import { exampleUrl } from '../endpoints/query.ts'
import { idParametersOf, strayInWords } from '../endpoints/stray.ts'
import type { Served } from '../http/served.ts'
import { lookUp } from '../record/look-up.ts'
import { type Answer, mostErrors, type Reason } from './answer.ts'
import { answeredBy } from './answered.ts'
import { type Bounded, bounded } from './bounded.ts'
import { summaryOf } from './summary.ts'

/** The most characters of JSON that the result of a tool holds: some thousand words of a model. */
export const mostResult = 32_000
/** A longer address is not said. */
const longestAddress = 1_000

export interface ToolResult {
  readonly [key: string]: unknown
  readonly content: { type: 'text'; text: string }[]
  readonly structuredContent?: Answer
  readonly isError?: boolean
}
/** What an answer is made for: a client that reads structured content, or an older one that reads text alone. */
export interface Client {
  readonly structured: boolean
}

const text = (words: string) => ({ type: 'text' as const, text: words })

const failed = (
  { stamp }: Served,
  { structured }: Client,
  words: string,
  reason: Reason,
  more: Partial<Pick<Answer, 'errors' | 'near' | 'moved' | 'whole'>> = {},
): ToolResult => ({
  content: [text(words)],
  ...(structured ? { structuredContent: { dataset: stamp, answered: false, reason, ...more } } : {}),
  isError: true,
})

/** Every parameter that does not fit, a line each. */
const wordsOf = (problems: readonly ParameterProblem[]): string =>
  problems
    .slice(0, mostErrors)
    .map(({ parameter, message, expected }) => `${parameter}: ${message}; expected ${expected}`)
    .join('\n')

type Moved = NonNullable<Answer['moved']>
/** What is wrong with an id that leads nowhere. */
interface Astray {
  readonly words: string
  readonly reason: Reason
  readonly near?: string[]
}
/**
 * What became of the ids that a client gave: where records moved to, or what is wrong with the first that leads nowhere.
 * An id that a default names is the query's own matter.
 */
const followed = (
  { dataset }: Served,
  query: Query,
  given: Readonly<Record<string, unknown>>,
  params: object,
): Moved | Astray => {
  const named = idParametersOf(query.info.params).filter((parameter) => Object.hasOwn(given, parameter))
  const moved: Moved = []
  for (const { parameter, asked, found } of query.ids(dataset, params)) {
    if (!named.includes(parameter)) continue
    if (found.is === 'moved') {
      const read = query.read({ ...params, [parameter]: found.id })
      if (!read.ok)
        return {
          words: `${parameter}: ${asked} is now ${found.id}; ${wordsOf(read.problems)}`,
          reason: 'bad-arguments',
        }
      moved.push({ parameter, asked, now: found.id })
      continue
    }
    if (found.is === 'withdrawn') {
      const words = strayInWords(parameter, asked, { kind: 'withdrawn', reason: found.reason })
      return { words, reason: 'withdrawn-record' }
    }
    if (found.is === 'unknown') {
      const looked = lookUp(dataset, typeOf(asked), asked)
      const near = looked.kind === 'absent' ? looked.near : []
      const told = near.length === 0 ? '' : ` Near it are ${near.join(', ')}.`
      const words = `${strayInWords(parameter, asked, { kind: 'absent', near })}${told}`
      return { words, reason: 'unknown-record', near: [...near] }
    }
  }
  return moved
}

/**
 * The answer, cut to what a tool may hold. Where a page is too long for that, a shorter one is asked for in its place, so
 * that its cursor leads on from the last entry that is given.
 */
const fitting = (
  query: Query,
  dataset: Served['dataset'],
  params: Parameters<Query['run']>[1],
): Bounded | undefined => {
  const cut = bounded(query.run(dataset, params), mostResult)
  const paged = ['limit', 'cursor'].every((name) => name in query.info.params.shape)
  const list = paged ? cut?.cut.find(({ at }) => !at.includes('[]')) : undefined
  return list === undefined ? cut : bounded(query.run(dataset, { ...params, limit: list.shown }), mostResult)
}

/** How to have the rest of an answer that was cut short. */
const lessIn = (query: Query, given: object): string => {
  const others = [...membersOf(query.info.params).keys()].filter((name) => !(name in given))
  const narrower = others.length === 0 ? '' : `Give ${others.join(', ')} for a smaller answer. `
  return `${narrower}A record is read whole as the resource record://<id>.`
}

/** Asks a query what a client asks of its tool. What does not fit is told in words, so that the client can ask again. */
export const callTool = (
  served: Served,
  client: Client,
  name: string,
  given: Readonly<Record<string, unknown>>,
): ToolResult => {
  const query = queries.find(({ info }) => info.name === name)
  if (query === undefined) {
    const names = queries.map(({ info }) => info.name)
    const nearest = nearestName(names, name.slice(0, 120))
    const closest = nearest === undefined ? '' : ` The closest is ${nearest}.`
    const words = `There is no tool ${name.slice(0, 120)}; there are ${names.join(', ')}.${closest}`
    return failed(served, client, words, 'unknown-tool', { near: nearest === undefined ? [] : [nearest] })
  }
  const read = query.read(given)
  if (!read.ok) {
    const problems = withNearIds(query.info.params, served.dataset, read.problems)
    return failed(served, client, wordsOf(problems), 'bad-arguments', { errors: problems.slice(0, mostErrors) })
  }
  const moved = followed(served, query, given, read.params)
  if (!Array.isArray(moved))
    return failed(served, client, moved.words, moved.reason, moved.near && { near: moved.near })
  // The query itself follows an id to where its record is now; here it is only said.
  const cut = fitting(query, served.dataset, read.params)
  const address = `${served.config.publicUrl}${exampleUrl(query, given)}`
  const at = address.length > longestAddress ? {} : { whole: address }
  if (cut === undefined)
    return failed(served, client, `The answer is too large for a tool. ${lessIn(query, given)}`, 'too-large', at)
  const { answered, why } = answeredBy(cut.value, [...Object.values(read.params), ...moved.map(({ now }) => now)])
  const answer: Answer = {
    dataset: served.stamp,
    answered,
    reason: answered ? null : 'no-evidence',
    ...(why === null ? {} : { why }),
    ...(moved.length === 0 ? {} : { moved }),
    ...(cut.cut.length === 0 ? {} : { shortened: [...cut.cut], askForLess: lessIn(query, given) }),
    ...at,
    result: cut.value,
  }
  const told = moved.map(
    ({ parameter, asked, now }) => `${parameter}: ${asked} is now ${now}, and the answer is about that.`,
  )
  if (!client.structured) return { content: [JSON.stringify(answer), ...told].map(text) }
  return { content: [summaryOf(query.info.summary, answer), ...told].map(text), structuredContent: answer }
}
