import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { isFree } from './ports.mjs'

const host = '127.0.0.1'
const folder = mkdtempSync(join(tmpdir(), 'csto-record-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const server = file(
  'server.mjs',
  `import { createServer } from 'node:http'
createServer((request, response) => {
  if (request.url === '/fall') process.exit(0)
  response.end('here')
}).listen(Number(process.argv[2]), '${host}')
if (process.argv[3] === 'deaf') for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => {})`,
)

const launcher = file(
  'launcher.mjs',
  `import { serve } from ${JSON.stringify(new URL('./serve.mjs', import.meta.url).href)}
import { stopSignal } from ${JSON.stringify(new URL('./stop.mjs', import.meta.url).href)}
const [patience, ...servers] = JSON.parse(process.argv[2])
const onReady = () => console.log('ready')
process.exit(await serve(servers, { stop: stopSignal(), patience, grace: 300, onReady }))`,
)

const twoFreePorts = async (): Promise<[number, number]> => {
  const holders = [createServer().listen(0, host), createServer().listen(0, host)] as const
  const ports = holders.map(async (holder) => {
    await once(holder, 'listening')
    const address = holder.address()
    holder.close()
    return typeof address === 'object' && address !== null ? address.port : 0
  })
  const [first = 0, second = 0] = await Promise.all(ports)
  return [first, second]
}

const fake = (what: string, port: number, ...words: readonly string[]) => ({
  what,
  command: process.execPath,
  words: [server, String(port), ...words],
  url: `http://${host}:${port}/`,
})

const outputOf = (child: ChildProcess) => {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return () => text
}

const until = async (holds: () => boolean | Promise<boolean>) => {
  for (let turn = 0; turn < 200; turn += 1) {
    if (await holds()) return
    await sleep(50)
  }
  throw new Error('it did not come true within 10 s')
}

const launch = (patience: number, ...servers: readonly object[]) => {
  const child = spawn(process.execPath, [launcher, JSON.stringify([patience, ...servers])])
  return { child, output: outputOf(child), ended: once(child, 'exit') }
}

const bothFree = async (ports: readonly number[]) =>
  (await Promise.all(ports.map((port) => isFree(port, host)))).every(Boolean)

describe('two servers under the launcher', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('are both gone after %s, with exit 0', async (signal) => {
    const ports = await twoFreePorts()
    const { child, output, ended } = launch(10_000, fake('API', ports[0]), fake('reader', ports[1]))
    await until(() => output().includes('ready'))
    child.kill(signal)
    expect(await ended).toEqual([0, null])
    expect(await bothFree(ports)).toBe(true)
  })

  test('are both gone when the parent of the launcher is gone', async () => {
    const ports = await twoFreePorts()
    const servers = JSON.stringify([10_000, fake('API', ports[0]), fake('reader', ports[1])])
    const parent = file(
      'parent.mjs',
      `import { spawn } from 'node:child_process'
spawn(process.execPath, ${JSON.stringify([launcher, servers])}, { stdio: 'inherit' })`,
    )
    const child = spawn(process.execPath, [parent])
    const output = outputOf(child)
    await until(() => output().includes('ready'))
    child.kill('SIGKILL')
    await until(() => bothFree(ports))
  })

  test('go down together, and it is said which one fell', async () => {
    const ports = await twoFreePorts()
    const { output, ended } = launch(10_000, fake('API', ports[0]), fake('reader', ports[1]))
    await until(() => output().includes('ready'))
    await fetch(`http://${host}:${ports[1]}/fall`).catch(() => {})
    expect(await ended).toEqual([1, null])
    expect(output()).toContain('The reader stopped by itself (exit code 0)')
    expect(await bothFree(ports)).toBe(true)
  })

  test('are given up when one does not answer in time', async () => {
    const ports = await twoFreePorts()
    const silent = { ...fake('reader', ports[1]), url: `http://${host}:1/` }
    const { output, ended } = launch(500, fake('API', ports[0]), silent)
    expect(await ended).toEqual([1, null])
    expect(output()).toContain('The reader did not answer at http://127.0.0.1:1/ within 0.5 s')
    expect(output()).not.toContain('ready')
    expect(await bothFree(ports)).toBe(true)
  })

  test('are given up when one cannot be started', async () => {
    const ports = await twoFreePorts()
    const missing = { ...fake('reader', ports[1]), command: 'csto-record-no-such-program' }
    const { output, ended } = launch(10_000, fake('API', ports[0]), missing)
    expect(await ended).toEqual([1, null])
    expect(output()).toContain('The reader could not be started')
    expect(await bothFree(ports)).toBe(true)
  })

  test('are killed when they do not heed the request to end', async () => {
    const ports = await twoFreePorts()
    const { child, output, ended } = launch(10_000, fake('API', ports[0]), fake('reader', ports[1], 'deaf'))
    await until(() => output().includes('ready'))
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    expect(await bothFree(ports)).toBe(true)
  })
})
