import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { postgresPool } from '../engine/postgres-pool.ts'

/** A server of its own in a temporary folder, which listens on a socket there alone. */
export interface TemporaryPostgres {
  /** The folder of its socket. */
  readonly socket: string
  readonly connect: (most?: number) => Pool
  readonly stop: (mode?: 'fast' | 'immediate') => void
  readonly start: () => void
  readonly close: () => void
}

const debian = '/usr/lib/postgresql'
const folderOfBinaries = (): string | undefined => {
  if (!existsSync(debian)) return undefined
  const version = readdirSync(debian)
    .map(Number)
    .filter((number) => number >= 15)
    .toSorted((left, right) => right - left)[0]
  return version === undefined ? undefined : join(debian, String(version), 'bin')
}

/** Whom the server runs as; nobody else where this is no root. */
interface User {
  readonly uid?: number
  readonly gid?: number
}
/** The user that Debian's package makes: the server refuses to run as root. */
const userId = (): User | undefined => {
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  const [uid, gid] = [id('-u'), id('-g')]
  return uid > 0 && gid > 0 ? { uid, gid } : undefined
}

/** Starts a server; undefined, with the reason told, where this machine has none or may not run one. */
export const temporaryPostgres = (): TemporaryPostgres | undefined => {
  const binaries = folderOfBinaries()
  const isRoot = process.getuid?.() === 0
  const user: User | undefined = isRoot ? userId() : {}
  if (binaries === undefined || user === undefined) {
    // Told, so that nobody takes a run without it for one with it.
    process.stderr.write(
      'PostgreSQL 15 or newer is not installed (Debian: apt-get install postgresql): it is not tested\n',
    )
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'record-postgres-'))
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const run = (command: string, words: readonly string[]): void => {
    const { status, stderr, error } = spawnSync(join(binaries, command), words, {
      ...user,
      cwd: folder,
      encoding: 'utf8',
      // The server must not hold the pipes of the test open.
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`)
  }
  const data = join(folder, 'data')
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'record', '--no-sync', '--locale=C.UTF-8', '-E', 'UTF8'])
  const options = `-k ${folder} -c listen_addresses= -c fsync=off -c max_connections=20`
  const start = (): void => run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
  const stop = (mode = 'fast'): void => run('pg_ctl', ['-D', data, '-w', '-m', mode, 'stop'])
  start()
  return {
    socket: folder,
    connect: (most = 4) => postgresPool(`postgres://record@/postgres?host=${encodeURIComponent(folder)}`, most),
    start,
    stop,
    close: () => {
      try {
        stop('immediate')
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}
