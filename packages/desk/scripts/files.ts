import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InputFile } from '@csto-record/domain/compile'

export const repositoryFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
export const recordsPath = 'packages/domain/records'

/** The record files as they stand in the work tree. */
export const readRecords = (): readonly InputFile[] => {
  const folder = join(repositoryFolder, recordsPath)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }))
}

/** A path as the caller means it: pnpm runs scripts in the folder of their package, and says where it was called. */
export const callerPath = (path: string): string => {
  const { INIT_CWD: calledIn } = process.env
  return resolve(calledIn ?? process.cwd(), path)
}
