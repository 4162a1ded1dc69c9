import { isNode, LineCounter, parseDocument } from 'yaml'
import { type FileType, fileTypes, type Id, isSlug, pluralOf } from '../ids.ts'
import type { Problem } from '../problem.ts'

/** A path inside a file: keys of maps and positions in lists. */
export type Path = readonly PropertyKey[]
export interface Place {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
}
/** An authored file: its path below the records folder (`events/x.yaml`) and its text. */
export interface InputFile {
  readonly path: string
  readonly text: string
}
export interface ReadFile {
  readonly path: string
  readonly id: Id<FileType>
  readonly value: unknown
  /** The place of the innermost part of a path that the file has; `key: true` points at the key, not the value. */
  readonly place: (path: Path, options?: { readonly key?: boolean }) => Place
}

/** Parses YAML and keeps the place of every node. `value` is undefined where the text is not YAML; problems say why. */
export const readYaml = (
  file: InputFile,
): { readonly value: unknown; readonly place: ReadFile['place']; readonly problems: readonly Problem[] } => {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const at = (offset: number | undefined): Place => {
    if (offset === undefined) return { file: file.path, line: null, column: null }
    const { line, col } = lines.linePos(offset)
    return { file: file.path, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const place: ReadFile['place'] = (path, options = {}) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const part = path.slice(0, length)
      const node: unknown = length === 0 ? document.contents : document.getIn(part, true)
      if (!isNode(node)) continue
      if (options.key && length > 0) return at(keyOffset(part) ?? node.range?.[0])
      return at(node.range?.[0])
    }
    return { file: file.path, line: 1, column: 1 }
  }
  const keyOffset = (path: Path): number | undefined => {
    const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
    const items = isNode(parent) && 'items' in parent ? parent.items : []
    const pair = items.find(
      (item) =>
        typeof item === 'object' &&
        item !== null &&
        'key' in item &&
        isNode(item.key) &&
        item.key.toJSON() === path.at(-1),
    )
    return typeof pair === 'object' && pair !== null && 'key' in pair && isNode(pair.key)
      ? pair.key.range?.[0]
      : undefined
  }
  const problems = document.errors.map(
    (error): Problem => ({
      rule: error.code === 'DUPLICATE_KEY' ? 'key-once' : 'yaml',
      severity: 'error',
      ...at(error.pos[0]),
      message: error.message.replaceAll(/\s+/g, ' '),
      tip: error.code === 'DUPLICATE_KEY' ? 'keep one of the two' : 'quote the text, or mend the indentation',
    }),
  )
  return { value: problems.length > 0 ? undefined : document.toJS(), place, problems }
}

const folders: ReadonlyMap<string, FileType> = new Map(fileTypes.map((type) => [pluralOf(type), type]))

/** The id that a file name gives; undefined where folder or name is not of the record. */
export const idOfFile = (path: string): Id<FileType> | undefined => {
  const match = /^([a-z]+)\/([^/]+)\.yaml$/.exec(path)
  const type = folders.get(match?.[1] ?? '')
  const slug = match?.[2] ?? ''
  return type !== undefined && isSlug(slug) ? `${type}/${slug}` : undefined
}

/** Reads one record file. */
export const readRecordFile = (
  file: InputFile,
): { readonly read: ReadFile | null; readonly problems: readonly Problem[] } => {
  const id = idOfFile(file.path)
  if (id === undefined) {
    const problem: Problem = {
      rule: 'file-name',
      severity: 'error',
      file: file.path,
      line: null,
      column: null,
      message: `${file.path} does not name a record`,
      tip: `name it <folder>/<slug>.yaml, folder one of ${[...folders.keys()].join(', ')}, slug in lower-case words joined by hyphens`,
    }
    return { read: null, problems: [problem] }
  }
  const { value, place, problems } = readYaml(file)
  return { read: problems.length > 0 ? null : { path: file.path, id, value, place }, problems }
}
