// Asks a server and a bare node:http server for the same bytes in short slices by turns, so that what slows the machine
// slows both. Prints medians over the rounds, and the median of the ratios of each round.
import { fileURLToPath } from 'node:url'
import { answerOf } from './answer-of.ts'
import { processorTimeOf, type Running, start } from './servers.ts'
import { median, row, title } from './table.ts'
import { findWrk, type Slice, slice } from './wrk.ts'

/** What is asked in the benchmark. */
export interface Case {
  readonly name: string
  readonly path: string
  /** `If-None-Match: same` stands for the ETag of the answer. */
  readonly headers: Readonly<Record<string, string>>
  /** The share of a bare server's requests a second that is wanted. */
  readonly wanted: number
}

/** How long is measured: set by BENCH_ROUNDS (11) and BENCH_SECONDS (1). */
export const measured = {
  rounds: Number(process.env['BENCH_ROUNDS'] ?? 11),
  seconds: Number(process.env['BENCH_SECONDS'] ?? 1),
}

/** The command wrk. Ends the process with what to do where there is none. */
export const wrkOrEnd = (): string => {
  const wrk = findWrk()
  if (wrk !== undefined) return wrk
  console.error(
    'wrk is not here: run scripts/bench/install-wrk.sh (Debian and Ubuntu, no root), or install the package wrk.',
  )
  process.exit(1)
}

/** A server that answers whatever it was given last, and does nothing else. */
export const startBare = (): Promise<Running> =>
  start(['--import', 'tsx', fileURLToPath(new URL('./bare.ts', import.meta.url))])

/** A slice, and the processor time of the server for one request: what is left where other work disturbs the clock. */
export const timed = async (server: Running, take: () => Promise<Slice>) => {
  const before = processorTimeOf(server)
  const taken = await take()
  const after = processorTimeOf(server)
  const spent = before === null || after === null ? Number.NaN : after - before
  return { ...taken, microseconds: (spent * 1000) / (taken.perSecond * measured.seconds) }
}
export type Timed = Awaited<ReturnType<typeof timed>>

interface Servers {
  readonly wrk: string
  readonly ours: Running
  readonly bare: Running
}

/** Prints the head of the table of `compare`. */
export const titleOf = (ours: string): void =>
  title([
    'asked',
    'bytes',
    '-c',
    `${ours} req/s`,
    'bare req/s',
    'ratio (lowest to highest)',
    'wanted',
    `${ours} p99 ms`,
    'bare p99 ms',
    'p99 ratio',
    'processor time, ratio',
  ])

/** The headers of a case, with the tag of the answer in them where it is asked for. */
const headersOf = async (url: URL, { headers }: Case) => {
  if (headers['If-None-Match'] === undefined) return headers
  const first = await answerOf(url, { ...headers, 'If-None-Match': '"none"' })
  return { ...headers, 'If-None-Match': first.headers['etag'] ?? first.headers['ETag'] ?? '' }
}

/** Measures one case at a number of connections, and prints its row. */
export const compare = async (one: Case, connections: number, { wrk, ours, bare }: Servers): Promise<void> => {
  const url = new URL(one.path, ours.url)
  const headers = await headersOf(url, one)
  const answer = await answerOf(url, headers)
  await fetch(bare.url, { method: 'POST', body: JSON.stringify(answer) })
  const { rounds, seconds } = measured
  const take = (server: Running) =>
    timed(server, () => slice(wrk, { url: `${server.url}${one.path}`, headers, connections, seconds }))
  await take(ours)
  await take(bare)
  const pairs: (readonly [Timed, Timed])[] = []
  for (let round = 0; round < rounds; round += 1) {
    // Who goes first takes turns too.
    const [earlier, later] = [await take(round % 2 === 0 ? ours : bare), await take(round % 2 === 0 ? bare : ours)]
    pairs.push(round % 2 === 0 ? [earlier, later] : [later, earlier])
  }
  const ratios = (pick: (timed: Timed) => number) => pairs.map(([own, other]) => pick(own) / pick(other))
  const middle = (side: 0 | 1, pick: (timed: Timed) => number) => median(pairs.map((pair) => pick(pair[side])))
  const rate = ratios(({ perSecond }) => perSecond)
  row([
    one.name,
    Buffer.from(answer.body, 'base64').length,
    connections,
    Math.round(middle(0, ({ perSecond }) => perSecond)),
    Math.round(middle(1, ({ perSecond }) => perSecond)),
    `${median(rate).toFixed(2)} (${Math.min(...rate).toFixed(2)} to ${Math.max(...rate).toFixed(2)})`,
    one.wanted,
    middle(0, ({ p99 }) => p99).toFixed(1),
    middle(1, ({ p99 }) => p99).toFixed(1),
    median(ratios(({ p99 }) => p99)).toFixed(2),
    median(ratios(({ microseconds }) => microseconds)).toFixed(2),
  ])
}
