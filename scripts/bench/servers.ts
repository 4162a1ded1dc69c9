import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Running {
  readonly url: string
  readonly child: ChildProcess
  /** Milliseconds from the start of the process until it listened. */
  readonly startedIn: number
}

/** Starts a server and waits until it says where it listens. Rejects where it ends before that. */
export const start = (words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Running> => {
  const began = performance.now()
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${words.join(' ')} ended with ${code} before it listened`)))
    child.stdout.on('data', (text) => {
      const url = /http:\/\/[\d.]+:\d+/.exec(String(text))?.[0]
      if (url !== undefined) resolve({ url, child, startedIn: performance.now() - began })
    })
  })
}

/** Milliseconds of processor time a process has used, as Linux tells it; null elsewhere. */
export const processorTimeOf = ({ child }: Running): number | null => {
  try {
    const [, rest = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')
    const [user, system] = rest.split(' ').slice(11, 13)
    return (Number(user) + Number(system)) * 10
  } catch {
    return null // no /proc here
  }
}

/** Resident memory of a process in MB, as Linux tells it; null elsewhere. */
export const memoryOf = ({ child }: Running): number | null => {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
  } catch {
    return null // no /proc here
  }
}
