import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Dataset } from '@csto-record/domain'
import { datasetOfRecords, recordsOfFile } from '@csto-record/domain/records'
import { readRecords, repositoryFolder } from './files.ts'

type Records = ReturnType<typeof recordsOfFile>
interface Cache {
  /** Of the code that read the files: records read by other code may have other fields. */
  readonly code: string
  /** Records by the digest of their file's path and text. */
  readonly files: Readonly<Record<string, Records>>
}

const cacheFile = join(repositoryFolder, 'node_modules/.cache/csto-record/records.json')
const digestOf = (...texts: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex')
}

const codeDigest = (): string => {
  const folder = join(repositoryFolder, 'packages/domain/src')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/^(?:rules|reading|generated)[\\/]|\.test/.test(name) && name.endsWith('.ts'),
  )
  return digestOf(...names.toSorted().map((name) => readFileSync(join(folder, name), 'utf8')))
}

/** What was kept of an earlier run; nothing where there was none, or other code made it. */
const readCache = (code: string): Cache['files'] => {
  try {
    const cache = JSON.parse(readFileSync(cacheFile, 'utf8')) as Cache // Written below; a broken file is not JSON.
    return cache.code === code ? cache.files : {}
  } catch {
    return {}
  }
}

const writeCache = (cache: Cache): void => {
  mkdirSync(dirname(cacheFile), { recursive: true })
  const made = `${cacheFile}.${process.pid}`
  writeFileSync(made, JSON.stringify(cache))
  renameSync(made, cacheFile)
}

/**
 * The record as it stands in the work tree, read but not checked. Reading its files takes seconds, so what they hold is
 * kept under node_modules/.cache, and only files that changed since are read again.
 */
export const readDataset = (): Dataset => {
  const files = readRecords()
  const code = codeDigest()
  const kept = readCache(code)
  let isNew = false
  const read: Record<string, Records> = {}
  const inFolders = files.filter(({ path }) => path.includes('/'))
  for (const file of inFolders) {
    const digest = digestOf(file.path, file.text)
    isNew ||= kept[digest] === undefined
    read[digest] = kept[digest] ?? recordsOfFile(file)
  }
  if (isNew) writeCache({ code, files: read })
  return datasetOfRecords(Object.values(read).flat(), files)
}
