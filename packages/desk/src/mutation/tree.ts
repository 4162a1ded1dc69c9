import type { Path } from '@csto-record/domain/compile'

/** What YAML gives: mappings, lists and plain values. */
export type Tree = Readonly<Record<string, unknown>>

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list, or an empty one for anything else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
export const listAt = (tree: Tree, field: string): readonly unknown[] => listOf(tree[field])

export const getAt = (value: unknown, path: Path): unknown =>
  // A path of a tree names members that it has, or nothing.
  path.reduce(
    (inner: unknown, part) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[part] : undefined,
    value,
  )

/** The tree with another value at a path; undefined takes the member or entry out. */
export const setAt = (value: unknown, path: Path, next: unknown): unknown => {
  const [first, ...rest] = path
  if (first === undefined) return next
  if (Array.isArray(value)) {
    const changed = value.map((entry: unknown, position) => (position === first ? setAt(entry, rest, next) : entry))
    return rest.length === 0 && next === undefined ? changed.filter((_, position) => position !== first) : changed
  }
  const entries = isTree(value) ? value : {}
  const changed = { ...entries, [first]: setAt(entries[String(first)], rest, next) }
  return Object.fromEntries(Object.entries(changed).filter(([, inner]) => inner !== undefined))
}

export interface Leaf {
  readonly path: Path
  readonly value: unknown
}

/** Every plain value of a tree, with its path. */
export const leavesOf = (value: unknown, path: Path = []): readonly Leaf[] => {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  const entries: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([part, inner]) => leavesOf(inner, [...path, part]))
}
