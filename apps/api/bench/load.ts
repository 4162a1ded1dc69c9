// How much memory the server takes, idle and after 25,000 mixed requests, and how long /health waits while eight
// clients ask the dearest questions.
import { Agent, get } from 'node:http'
import { memoryOf, type Running, start } from '../../../scripts/bench/servers.ts'
import { startWords } from './start-words.ts'

const seconds = Number(process.env['LOAD_SECONDS'] ?? 20)
const most = Number(process.env['LOAD_REQUESTS'] ?? 25_000)
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

interface Told {
  readonly status: number
  readonly milliseconds: number
  readonly text: string
}
const ask = (server: Running, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Told> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    const asked = get(new URL(path, server.url), { agent, headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => {
        const milliseconds = performance.now() - begun
        resolve({ status: response.statusCode ?? 0, milliseconds, text: Buffer.concat(pieces).toString('latin1') })
      })
    })
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // A connection that was kept may end just when it is used again; then another is taken.
      if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(ask(server, path, headers))
      else reject(error)
    })
  })

const quantile = (numbers: readonly number[], share: number): string =>
  (numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length * share)] ?? Number.NaN).toFixed(1)

const dayOf = (count: number): string =>
  new Date(Date.UTC(2003, 0, 1) + (count % 8_000) * 86_400_000).toISOString().slice(0, 10)
/** Each is another question every time, so that none is at hand. */
const dear: readonly ((count: number) => string)[] = [
  (count) => `/v1/queries/as-known?day=${dayOf(count)}`,
  (count) => `/v1/events.jsonld?knownBy=${dayOf(count)}`,
  (count) =>
    `/v1/queries/path-between?from=person/alexander-gorovoy&to=state/kazakhstan&most=6&knownBy=${dayOf(count)}`,
  (count) => `/v1/events.ics?knownBy=${dayOf(count)}`,
  (count) => `/v1/persons?knownBy=${dayOf(count)}&limit=200`,
  (count) => `/v1/records.ndjson?knownBy=${dayOf(count)}`,
]

const healthTimes = async (server: Running, forSeconds: number): Promise<readonly number[]> => {
  const times: number[] = []
  const end = performance.now() + forSeconds * 1_000
  while (performance.now() < end) {
    times.push((await ask(server, '/health')).milliseconds)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return times
}

const told = (name: string, times: readonly number[]): void =>
  console.log(
    `| ${name} | ${times.length} | ${quantile(times, 0.5)} | ${quantile(times, 0.99)} | ${quantile(times, 1 - 1e-9)} |`,
  )

const underDearLoad = async (server: Running) => {
  const state = { asks: true, count: 0 }
  const statuses = new Map<number, number>()
  const client = async (): Promise<void> => {
    while (state.asks) {
      const count = state.count++
      const { status } = await ask(server, dear[count % dear.length]?.(count) ?? '/')
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  const clients = Array.from({ length: 8 }, client)
  const times = await healthTimes(server, seconds)
  state.asks = false
  await Promise.all(clients)
  return { times, asked: [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ') }
}

const mixed = async (server: Running): Promise<void> => {
  const { text } = await ask(server, '/v1/records.ndjson')
  const items = [...text.matchAll(/^\{"id":"((?:event|person|document|remark)\/[^"]+)"/gm)].map(
    ([, id = '']) => `/v1/${id.replace('/', 's/')}`,
  )
  const paths = [
    (count: number) => items[count % Math.max(1, items.length)] ?? '/v1/events',
    (count: number) => `/v1/events?limit=10&from=${dayOf(count)}`,
    (count: number) => `/v1/persons?limit=5&sort=-id&q=${'abcdefghijklmnop'[count % 16]}${count % 97}`,
    (count: number) => `/v1/queries/chair-on?date=${dayOf(count)}`,
    (count: number) => `/v1/events.csv?from=${dayOf(count)}`,
    () => '/v1/events',
    (count: number) => `/v1/no-such-thing-${count}`,
  ]
  const state = { count: 0 }
  const client = async (): Promise<void> => {
    while (state.count < most) {
      const count = state.count++
      const coding = ['br', 'gzip', 'identity'][count % 3] ?? 'br'
      await ask(server, paths[count % paths.length]?.(count) ?? '/', { 'Accept-Encoding': coding })
    }
  }
  await Promise.all(Array.from({ length: 16 }, client))
}

const server = await start(startWords(), { CSTO_API_PORT: '0', CSTO_API_HOST: '127.0.0.1' })
try {
  console.log(`memory, idle: ${memoryOf(server)} MB`)
  console.log('| /health | times | p50 ms | p99 ms | longest ms |\n| --- | --- | --- | --- | --- |')
  told('nobody else asks', await healthTimes(server, 5))
  const { times, asked } = await underDearLoad(server)
  told('eight ask the dearest questions', times)
  console.log(`they were answered ${asked}; memory: ${memoryOf(server)} MB`)
  await mixed(server)
  console.log(`memory after ${most} mixed requests: ${memoryOf(server)} MB`)
} finally {
  agent.destroy()
  server.child.kill('SIGTERM')
}
