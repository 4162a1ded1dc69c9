import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

const started: ChildProcessWithoutNullStreams[] = []
/** Ends every server that was started; for after each test. */
export const endAll = (): void => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
}

/** Starts the server as a process of its own. */
export const launch = (env: Readonly<Record<string, string>>) => {
  const words = ['--conditions=@csto-record/source', '--import', 'tsx', 'src/server.ts']
  const cwd = new URL('../..', import.meta.url)
  const child = spawn(process.execPath, words, { cwd, env: { ...process.env, ...env } })
  started.push(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (text) => {
    said.out += text
  })
  child.stderr.on('data', (text) => {
    said.err += text
  })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, said, ended }
}

/** The server on a free port, once it says that it listens. */
export const listening = async (env: Readonly<Record<string, string>> = {}) => {
  const server = launch({ CSTO_API_PORT: '0', CSTO_API_HOST: '127.0.0.1', ...env })
  const address = () => /http:\/\/[\d.]+:\d+/.exec(server.said.out)?.[0]
  while (address() === undefined && server.child.exitCode === null) await once(server.child.stdout, 'data')
  return { ...server, url: new URL(address() ?? '') }
}

/** A connection to a server, and what was heard on it. */
export const open = async (url: URL): Promise<{ socket: Socket; heard: () => string }> => {
  const socket = connect(Number(url.port), url.hostname)
  const pieces: string[] = []
  socket.on('data', (piece) => pieces.push(String(piece)))
  await once(socket, 'connect')
  return { socket, heard: () => pieces.join('') }
}
