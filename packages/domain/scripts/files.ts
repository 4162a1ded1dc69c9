import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InputFile } from '../src/compile/read.ts'

export const packageFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..')
export const repositoryFolder = resolve(packageFolder, '../..')
export const recordsFolder = join(packageFolder, 'records')

const skipped = (name: string): boolean => name.startsWith('.')

/** Every YAML file below a folder, with paths that use `/`, in order. A folder that is not there holds no file. */
export const readRecords = (folder: string = recordsFolder): readonly InputFile[] => {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.ya?ml$/.test(path) && !path.split('/').some(skipped))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

/** Where texts of sources are looked for: CSTO_RECORD_SOURCES, or ../shared/sources beside the repository. */
export const textsFolder = (): string => {
  const { CSTO_RECORD_SOURCES: named } = process.env
  return resolve(named ?? join(repositoryFolder, '../shared/sources'))
}

/** The texts of sources by file name; null where the folder is not there. */
export const readTexts = (folder: string = textsFolder()): ReadonlyMap<string, string> | null => {
  if (!existsSync(folder)) return null
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
  return new Map(names.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]))
}
