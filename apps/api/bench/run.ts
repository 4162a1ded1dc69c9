// Asks the API and a bare node:http server for the same bytes in short slices by turns, so that what slows the machine
// slows both. Prints medians over the rounds, and the median of the ratios of each round.
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { type Case, cold, hot } from './cases.ts'
import { memoryOf, processorTimeOf, type Running, start } from './servers.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 9)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 1)
const connections = 32

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

interface Slice {
  readonly perSecond: number
  /** Processor time of the server for one request: what is left to compare where other work disturbs the clock. */
  readonly microseconds: number
  readonly p50: number
  readonly p99: number
}
type Asked = Omit<autocannon.Options, 'url' | 'connections' | 'duration'>
const measure = async (server: Running, asked: Asked): Promise<Slice & { readonly refused: number }> => {
  const before = processorTimeOf(server)
  const options = { ...asked, url: server.url, connections, duration: seconds }
  const { requests, latency, non2xx, errors } = await autocannon(options)
  if (errors > 0) throw new Error(`${errors} requests failed`)
  const after = processorTimeOf(server)
  const spent = before === null || after === null ? Number.NaN : after - before
  return {
    perSecond: requests.total / seconds,
    microseconds: (spent * 1000) / requests.total,
    p50: latency.p50,
    p99: latency.p99,
    refused: non2xx,
  }
}
const slice = async (server: Running, { path, headers }: Case): Promise<Slice> => {
  const measured = await measure(server, { requests: [{ path, headers }] })
  if (measured.refused > 0 && headers['If-None-Match'] === undefined) throw new Error(`${path} was refused`)
  return measured
}
const coldSlice = (server: Running, pathOf: (count: number) => string, counter: { count: number }): Promise<Slice> =>
  measure(server, { requests: [{ setupRequest: (request) => ({ ...request, path: pathOf(counter.count++) }) }] })

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const api = await start([here('../dist/server.js')], { CSTO_API_PORT: '0', CSTO_API_HOST: '127.0.0.1' })
const rival = await start(['--import', 'tsx', here('./rival.ts'), api.url])
const starts = [api.startedIn]
for (let more = 0; more < 4; more += 1) {
  const again = await start([here('../dist/server.js')], { CSTO_API_PORT: '0', CSTO_API_HOST: '127.0.0.1' })
  starts.push(again.startedIn)
  again.child.kill('SIGTERM')
}

console.log(`${rounds} rounds of ${seconds} s, ${connections} connections, Node ${process.versions.node}`)
console.log(`start to listening: ${Math.round(median(starts))} ms`)
console.log(
  '| asked | bytes | API req/s | p50 ms | p99 ms | bare req/s | ratio (lowest to highest) | API µs | bare µs | ratio |',
)
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
try {
  for (const one of hot) {
    const sample = await fetch(`${api.url}${one.path}`, { headers: { 'Accept-Encoding': 'identity', ...one.headers } })
    const bytes = sample.headers.get('Content-Length') ?? 0
    await sample.arrayBuffer()
    await slice(api, one)
    await slice(rival, one)
    const pairs: (readonly [Slice, Slice])[] = []
    for (let round = 0; round < rounds; round += 1) {
      // Who goes first takes turns too.
      const first = await slice(round % 2 === 0 ? api : rival, one)
      const second = await slice(round % 2 === 0 ? rival : api, one)
      pairs.push(round % 2 === 0 ? [first, second] : [second, first])
    }
    const ratios = pairs.map(([api_, bare_]) => api_.perSecond / bare_.perSecond)
    const [low, high] = [Math.min(...ratios), Math.max(...ratios)]
    const bare = (pick: (slice: Slice) => number) => median(pairs.map(([, slice_]) => pick(slice_)))
    const ours = (pick: (slice: Slice) => number) => median(pairs.map(([slice_]) => pick(slice_)))
    const cells = [
      one.name,
      bytes,
      Math.round(ours(({ perSecond }) => perSecond)),
      ours(({ p50 }) => p50),
      ours(({ p99 }) => p99),
      Math.round(bare(({ perSecond }) => perSecond)),
      `${median(ratios).toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`,
      Math.round(ours(({ microseconds }) => microseconds)),
      Math.round(bare(({ microseconds }) => microseconds)),
      median(pairs.map(([api_, bare_]) => api_.microseconds / bare_.microseconds)).toFixed(2),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
  console.log('| never asked before | API req/s | p50 ms | p99 ms | API µs |')
  console.log('| --- | --- | --- | --- | --- |')
  for (const { name, pathOf } of cold) {
    const counter = { count: 0 }
    const slices: Slice[] = []
    for (let round = 0; round < rounds; round += 1) slices.push(await coldSlice(api, pathOf, counter))
    const middle = (pick: (slice: Slice) => number) => median(slices.map(pick))
    const [rate, p50] = [Math.round(middle(({ perSecond }) => perSecond)), middle((one) => one.p50)]
    console.log(
      `| ${name} | ${rate} | ${p50} | ${middle(({ p99 }) => p99)} | ${Math.round(middle(({ microseconds }) => microseconds))} |`,
    )
  }
  console.log(`memory: API ${memoryOf(api)} MB, bare ${memoryOf(rival)} MB`)
} finally {
  api.child.kill('SIGTERM')
  rival.child.kill('SIGTERM')
}
