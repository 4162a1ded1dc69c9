import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InputFile } from '../src/compile/read.ts'

export { datasetOfRecords, recordsOfFile } from '../src/compile/piecewise.ts'

export const packageFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..')
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
