import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export { readRecords, recordsFolder } from '@csto-record/domain/records'

const packageFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..')
export const repositoryFolder = resolve(packageFolder, '../..')
/** Where the records stand in the repository, for git and for messages. */
export const recordsPath = 'packages/domain/records'
export const schemasPath = 'packages/domain/schemas'
/** Where the data of released versions are kept. */
export const releasesFolder = join(repositoryFolder, 'packages/domain/releases')
export const corpusFolder = join(packageFolder, 'corpus')
export const ledgerFile = join(packageFolder, 'ledger/ledger.tsv')

/** Where texts of sources are looked for: CSTO_RECORD_SOURCES, or ../shared/sources beside the repository. */
export const textsFolder = (): string => {
  const { CSTO_RECORD_SOURCES: named } = process.env
  return resolve(named ?? join(repositoryFolder, '../shared/sources'))
}

/** The texts of a folder by file name; null where the folder is not there. */
export const readTexts = (folder: string = textsFolder()): ReadonlyMap<string, string> | null => {
  if (!existsSync(folder)) return null
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
  return new Map(names.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]))
}

/** Where the dossiers of the research are looked for: CSTO_RECORD_RESEARCH, or ../shared/research. */
export const researchFolder = (): string => {
  const { CSTO_RECORD_RESEARCH: named } = process.env
  return resolve(named ?? join(repositoryFolder, '../shared/research'))
}

/** A path as the caller means it: pnpm runs scripts in the folder of their package, and says where it was called. */
export const callerPath = (path: string): string => {
  const { INIT_CWD: calledIn } = process.env
  return resolve(calledIn ?? process.cwd(), path)
}
