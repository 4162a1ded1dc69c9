// The reader's server against a bare node:http server that sends the same bytes with the same headers, by turns.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Case, compare, measured, startBare, titleOf, wrkOrEnd } from '../../../scripts/bench/against-bare.ts'
import { memoryOf, start } from '../../../scripts/bench/servers.ts'
import { filesIn } from '../scripts/postbuild/files.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const out = here('../out')

/** The address of the page whose compressed copy comes nearest to a size. */
const pageOf = async (bytes: number): Promise<string> => {
  const pages = (await filesIn(out)).filter((file) => file.endsWith('.html.br') && file !== '404.html.br')
  const offBy = (file: string): number => Math.abs(statSync(join(out, file)).size - bytes)
  const nearest = pages.toSorted((left, right) => offBy(left) - offBy(right))[0]
  if (nearest === undefined) throw new Error(`no page in ${out}: run "pnpm --filter @csto-record/web build" first`)
  return `/${nearest.replace(/(?:^index)?\.html\.br$/, '')}`
}

const br = { 'Accept-Encoding': 'br' }
const cases = async (): Promise<readonly Case[]> => {
  const [large, small] = [await pageOf(33_000), await pageOf(5_000)]
  return [
    { name: 'a page of 33 kB', path: large, headers: br, wanted: 1 },
    { name: 'a page of 5 kB', path: small, headers: br, wanted: 1 },
    { name: 'an address that leads nowhere (404)', path: '/events/never-was', headers: br, wanted: 1 },
    { name: 'a page that is held (304)', path: small, headers: { ...br, 'If-None-Match': 'same' }, wanted: 1 },
  ]
}

/** Prints the table, and the memory of both. */
export const benchServer = async (): Promise<void> => {
  const wrk = wrkOrEnd()
  const port = String(20_000 + (process.pid % 10_000))
  const ours = await start([here('../scripts/serve.mjs')], { CSTO_WEB_PORT: port, CSTO_WEB_HOST: '127.0.0.1' })
  const bare = await startBare()
  try {
    const { rounds, seconds } = measured
    const started = `start to listening ${Math.round(ours.startedIn)} ms, memory then ${memoryOf(ours)} MB`
    console.log(
      `${rounds} rounds of ${seconds} s in turn, wrk -t1, Node ${process.versions.node}; reader: ${started}\n`,
    )
    titleOf('reader')
    for (const one of await cases())
      for (const connections of [32, 256]) await compare(one, connections, { wrk, ours, bare })
    console.log(`\nmemory after: reader ${memoryOf(ours)} MB, bare ${memoryOf(bare)} MB`)
  } finally {
    ours.child.kill('SIGTERM')
    bare.child.kill('SIGTERM')
  }
}
