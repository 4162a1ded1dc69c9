// Measures the API against a bare server, and what it does for requests that are hardly ever the same twice.
import { fileURLToPath } from 'node:url'
import {
  compare,
  measured,
  startBare,
  type Timed,
  timed,
  titleOf,
  wrkOrEnd,
} from '../../../scripts/bench/against-bare.ts'
import { memoryOf, start } from '../../../scripts/bench/servers.ts'
import { median, row, title } from '../../../scripts/bench/table.ts'
import { slice } from '../../../scripts/bench/wrk.ts'
import { cold, hot } from './cases.ts'
import { startWords } from './start-words.ts'

const { rounds, seconds } = measured
const wrk = wrkOrEnd()
// The adaptor reads a host with a port above 59999 another way, which is slower; free ports begin below that.
const port = String(20_000 + (process.pid % 10_000))
const api = await start(startWords(), { CSTO_API_PORT: port, CSTO_API_HOST: '127.0.0.1' })
const bare = await startBare()
const servers = { wrk, ours: api, bare }

const askCold = async ({ name, pathWith }: (typeof cold)[number], from: number): Promise<void> => {
  const take = (round: number) =>
    timed(api, () =>
      slice(wrk, {
        url: api.url,
        connections: 32,
        seconds,
        script: [fileURLToPath(new URL('./days.lua', import.meta.url)), pathWith, String(from + round * 2_000)],
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
  titleOf('API')
  for (const one of hot) for (const connections of [32, 256]) await compare(one, connections, servers)
  console.log('')
  title(['never asked before, -c32', 'API req/s', 'p50 ms', 'p99 ms', 'API processor µs'])
  for (const [index, one] of cold.entries()) await askCold(one, index)
  console.log(`\nmemory: API ${memoryOf(api)} MB, bare ${memoryOf(bare)} MB`)
} finally {
  api.child.kill('SIGTERM')
  bare.child.kill('SIGTERM')
}
