// Asks the API and a bare node:http server for the same bytes in short slices by turns, so that what slows the machine
// slows both. Prints medians over the rounds, and the median of the ratios of each round.
import { fileURLToPath } from 'node:url'
import { answerOf } from './answer-of.ts'
import { type Case, cold, hot } from './cases.ts'
import { memoryOf, processorTimeOf, type Running, start, startWords } from './servers.ts'
import { findWrk, type Slice, slice } from './wrk.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 11)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 1)
const wrk = findWrk()
if (wrk === undefined) {
  console.error(
    'wrk is not here: run apps/api/bench/install-wrk.sh (Debian and Ubuntu, no root), or install the package wrk.',
  )
  process.exit(1)
}

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
const row = (cells: readonly unknown[]): void => console.log(`| ${cells.join(' | ')} |`)
const title = (cells: readonly string[]): void => {
  row(cells)
  row(cells.map(() => '---'))
}

/** A slice, and the processor time of the server for one request: what is left where other work disturbs the clock. */
const timed = async (server: Running, take: () => Promise<Slice>) => {
  const before = processorTimeOf(server)
  const taken = await take()
  const after = processorTimeOf(server)
  const spent = before === null || after === null ? Number.NaN : after - before
  return { ...taken, microseconds: (spent * 1000) / (taken.perSecond * seconds) }
}
type Timed = Awaited<ReturnType<typeof timed>>

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
// The adaptor reads a host with a port above 59999 another way, which is slower; free ports begin below that.
const port = String(20_000 + (process.pid % 10_000))
const api = await start(startWords(), { CSTO_API_PORT: port, CSTO_API_HOST: '127.0.0.1' })
const bare = await start(['--import', 'tsx', here('./bare.ts')])

const compare = async (one: Case, connections: number): Promise<void> => {
  const url = new URL(one.path, api.url)
  const first = await answerOf(url, one.headers)
  const held =
    one.headers['If-None-Match'] === undefined
      ? {}
      : { 'If-None-Match': first.headers['etag'] ?? first.headers['ETag'] ?? '' }
  const headers = { ...one.headers, ...held }
  const answer = await answerOf(url, headers)
  await fetch(bare.url, { method: 'POST', body: JSON.stringify(answer) })
  const take = (server: Running) =>
    timed(server, () => slice(wrk, { url: `${server.url}${one.path}`, headers, connections, seconds }))
  await take(api)
  await take(bare)
  const pairs: (readonly [Timed, Timed])[] = []
  for (let round = 0; round < rounds; round += 1) {
    // Who goes first takes turns too.
    const [earlier, later] = [await take(round % 2 === 0 ? api : bare), await take(round % 2 === 0 ? bare : api)]
    pairs.push(round % 2 === 0 ? [earlier, later] : [later, earlier])
  }
  const ratios = (pick: (timed: Timed) => number) => pairs.map(([ours, theirs]) => pick(ours) / pick(theirs))
  const ours = (pick: (timed: Timed) => number) => median(pairs.map(([timed_]) => pick(timed_)))
  const theirs = (pick: (timed: Timed) => number) => median(pairs.map(([, timed_]) => pick(timed_)))
  const rate = ratios(({ perSecond }) => perSecond)
  row([
    one.name,
    Buffer.from(answer.body, 'base64').length,
    connections,
    Math.round(ours(({ perSecond }) => perSecond)),
    Math.round(theirs(({ perSecond }) => perSecond)),
    `${median(rate).toFixed(2)} (${Math.min(...rate).toFixed(2)} to ${Math.max(...rate).toFixed(2)})`,
    one.wanted,
    ours(({ p99 }) => p99).toFixed(1),
    theirs(({ p99 }) => p99).toFixed(1),
    median(ratios(({ p99 }) => p99)).toFixed(2),
    median(ratios(({ microseconds }) => microseconds)).toFixed(2),
  ])
}

const askCold = async ({ name, pathWith }: (typeof cold)[number], from: number): Promise<void> => {
  const take = (round: number) =>
    timed(api, () =>
      slice(wrk, {
        url: api.url,
        connections: 32,
        seconds,
        script: ['./days.lua', pathWith, String(from + round * 2_000)],
      }),
    )
  const slices: Timed[] = []
  for (let round = 0; round < Math.min(rounds, 5); round += 1) slices.push(await take(round))
  const middle = (pick: (timed: Timed) => number) => median(slices.map(pick))
  row([
    name,
    Math.round(middle(({ perSecond }) => perSecond)),
    middle(({ p50 }) => p50).toFixed(1),
    middle(({ p99 }) => p99).toFixed(1),
    Math.round(middle(({ microseconds }) => microseconds)),
  ])
}

try {
  console.log(
    `${rounds} rounds of ${seconds} s in turn, wrk -t1, Node ${process.versions.node}; start to listening ${Math.round(api.startedIn)} ms\n`,
  )
  title([
    'asked',
    'bytes',
    '-c',
    'API req/s',
    'bare req/s',
    'ratio (lowest to highest)',
    'wanted',
    'API p99 ms',
    'bare p99 ms',
    'p99 ratio',
    'processor time, ratio',
  ])
  for (const one of hot) for (const connections of [32, 256]) await compare(one, connections)
  console.log('')
  title(['never asked before, -c32', 'API req/s', 'p50 ms', 'p99 ms', 'API processor µs'])
  for (const [index, one] of cold.entries()) await askCold(one, index)
  console.log(`\nmemory: API ${memoryOf(api)} MB, bare ${memoryOf(bare)} MB`)
} finally {
  api.child.kill('SIGTERM')
  bare.child.kill('SIGTERM')
}
