import { execFile, execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const own = here('./.wrk/usr/bin/wrk')
const env = { ...process.env, LD_LIBRARY_PATH: here('./.wrk/usr/lib') }

const runs = (command: string): boolean => {
  try {
    execFileSync(command, ['-v'], { env, stdio: 'ignore' })
    return true
  } catch (error) {
    // wrk tells its version with status 1.
    return error instanceof Error && 'status' in error && error.status === 1
  }
}

/** The wrk of this machine or of this folder; undefined where there is none. */
export const findWrk = (): string | undefined => ['wrk', own].find(runs)

export interface Slice {
  readonly perSecond: number
  /** In milliseconds. */
  readonly p50: number
  readonly p99: number
}

const units: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1_000, m: 60_000 }
const timeIn = (text: string, share: number): number => {
  const [, number, unit = ''] = new RegExp(`^ +${share}%\\s+([\\d.]+)(us|ms|s|m)$`, 'm').exec(text) ?? []
  return Number(number) * (units[unit] ?? Number.NaN)
}

interface Asked {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly connections: number
  readonly seconds: number
  /** The path of a script of wrk that makes the requests, and what it is given. */
  readonly script?: readonly string[]
}

/** Asks for some seconds. Rejects where connections failed. */
export const slice = async (
  wrk: string,
  { url, headers = {}, connections, seconds, script }: Asked,
): Promise<Slice> => {
  const written = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const [file, ...given] = script ?? []
  const words = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', ...written]
  const all = [
    ...words,
    ...(file === undefined ? [] : ['-s', file]),
    url,
    ...(given.length === 0 ? [] : ['--', ...given]),
  ]
  const { stdout } = await promisify(execFile)(wrk, all, { env })
  const failed = /Socket errors: connect (\d+), read (\d+), write (\d+)/.exec(stdout)
  if (failed?.slice(1).some((count) => count !== '0')) throw new Error(`${url}: ${failed[0]}`)
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
  return { perSecond, p50: timeIn(stdout, 50), p99: timeIn(stdout, 99) }
}
