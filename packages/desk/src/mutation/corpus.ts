import type { Dataset } from '@csto-record/domain'
import { type Id, nestedTypesOf, pluralOf, type RecordType, slugOf, typeOf } from '@csto-record/domain'
import type { Path } from '@csto-record/domain/compile'
import { type InputFile, idOfFile } from '@csto-record/domain/compile'
import { parse } from 'yaml'
import { isTree, type Tree } from './tree.ts'

/** A record as it was written, and where. */
export interface Authored {
  readonly id: Id
  readonly type: RecordType
  readonly file: string
  /** Where the record starts inside its file. */
  readonly base: Path
  /** The record's own fields. */
  readonly fields: Tree
}

export interface Corpus {
  readonly files: readonly InputFile[]
  /** Files as trees, by path. */
  readonly trees: ReadonlyMap<string, Tree>
  readonly records: readonly Authored[]
  readonly dataset: Dataset
  readonly texts: ReadonlyMap<string, string> | null
}

const recordsIn = (path: string, tree: Tree): readonly Authored[] => {
  const id = idOfFile(path)
  if (id === undefined) return []
  const nested = nestedTypesOf(typeOf(id)).flatMap((type) => {
    const entries = tree[pluralOf(type)]
    return Object.entries(isTree(entries) ? entries : {}).flatMap(([key, fields]): readonly Authored[] => {
      // A key of the mapping and the slug of the file make the id of a nested record.
      const own = `${type}/${slugOf(id)}/${key}` as Id
      return isTree(fields) ? [{ id: own, type, file: path, base: [pluralOf(type), key], fields }] : []
    })
  })
  return [{ id, type: typeOf(id), file: path, base: [], fields: tree }, ...nested]
}

/** Sound files, laid open for corrupting. */
export const corpusOf = (
  files: readonly InputFile[],
  dataset: Dataset,
  texts: ReadonlyMap<string, string> | null,
): Corpus => {
  const trees = new Map(
    files.flatMap(({ path, text }) => {
      const tree: unknown = parse(text)
      return isTree(tree) ? [[path, tree] as const] : []
    }),
  )
  const records = [...trees].flatMap(([path, tree]) => recordsIn(path, tree))
  return { files, trees, records, dataset, texts }
}
