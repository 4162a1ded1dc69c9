import { isNestedType, type RecordType, recordTypes } from '@csto-record/domain'
import { z } from 'zod'

/** What kind of value a schema takes: enough to read it from a query string, to filter by it and to put it in a table. */
export type Kind = 'choice' | 'id' | 'day' | 'date' | 'integer' | 'number' | 'boolean' | 'text' | 'object' | 'other'

export interface Shape {
  readonly kind: Kind
  /** Whether the schema takes a list of such values. */
  readonly list: boolean
  /** Whether a value has to be given. */
  readonly required: boolean
  /** The values of a choice, in the order of the schema. */
  readonly choices: readonly string[]
  /** The record types an id may be of. */
  readonly types: readonly RecordType[]
  readonly minimum: number | null
  readonly maximum: number | null
  readonly pattern: string | null
  readonly example: string | null
  readonly description: string | null
  /** The members of an object, by name; none for anything else. */
  readonly members: ReadonlyMap<string, Shape>
}
type JsonSchema = z.core.JSONSchema.JSONSchema

/** One id of each type, in its form. */
const samples = recordTypes.map((type) => ({ type, id: isNestedType(type) ? `${type}/a/a` : `${type}/a` }))

/** The types whose ids a pattern lets through; none for a pattern that is not one of ids. */
const typesBehind = (pattern: string | undefined): readonly RecordType[] =>
  pattern === undefined ? [] : samples.filter(({ id }) => new RegExp(pattern, 'u').test(id)).map(({ type }) => type)

const isNull = (node: JsonSchema): boolean => node.type === 'null'

/** The alternatives of a schema, references followed, null left out. */
const branchesOf = (node: JsonSchema, root: JsonSchema): readonly JsonSchema[] => {
  const target = node.$ref === undefined ? undefined : root.$defs?.[node.$ref.replace('#/$defs/', '')]
  if (target !== undefined) return branchesOf(target, root)
  const inner = node.anyOf ?? node.oneOf
  if (inner === undefined) return isNull(node) ? [] : [node]
  return inner.flatMap((branch) => branchesOf(branch, root))
}

const kindOf = (branches: readonly JsonSchema[], types: readonly RecordType[]): Kind => {
  const [first] = branches
  if (first === undefined) return 'other'
  if (branches.some((branch) => branch.properties?.['edtf'] !== undefined)) return 'date'
  if (branches.every((branch) => branch.enum !== undefined || typeof branch.const === 'string')) return 'choice'
  if (types.length > 0) return 'id'
  if (first.type === 'string') return first.format === 'date' ? 'day' : 'text'
  if (first.type === 'integer' || first.type === 'number' || first.type === 'boolean') return first.type
  return first.type === 'object' ? 'object' : 'other'
}

const shapeOfNode = (node: JsonSchema, root: JsonSchema, required: boolean): Shape => {
  const alternatives = branchesOf(node, root)
  const [only] = alternatives
  const items = only?.type === 'array' && typeof only.items === 'object' ? only.items : undefined
  const branches = Array.isArray(items) || items === undefined ? alternatives : branchesOf(items, root)
  const [first] = branches
  const types = typesBehind(first?.pattern)
  const choices = branches.flatMap((branch) => branch.enum ?? (branch.const === undefined ? [] : [branch.const]))
  const [example] = [...(node.examples ?? []), ...(only?.examples ?? []), ...(first?.examples ?? [])]
  const kind = kindOf(branches, types)
  return {
    kind,
    list: only?.type === 'array',
    required,
    choices: choices.map(String),
    types,
    minimum: first?.minimum ?? null,
    maximum: first?.maximum ?? null,
    pattern: first?.pattern ?? null,
    example: example === undefined ? null : String(example),
    description: node.description ?? null,
    members: kind === 'object' ? membersOf(first ?? {}, root) : new Map(),
  }
}

const membersOf = (node: JsonSchema, root: JsonSchema): ReadonlyMap<string, Shape> =>
  new Map(
    Object.entries(node.properties ?? {}).map(([name, member]) => [
      name,
      // A member is `true` or `false` only in schemas written by hand, and these come from zod.
      shapeOfNode(member as JsonSchema, root, node.required?.includes(name) ?? false),
    ]),
  )

type Kept = WeakMap<z.ZodObject, ReadonlyMap<string, Shape>>
const kept: Readonly<Record<'input' | 'output', Kept>> = { input: new WeakMap(), output: new WeakMap() }

/** The shape of each member of an object schema, by name; `io` says whether of what goes in or of what comes out. */
export const shapesOf = (schema: z.ZodObject, io: 'input' | 'output'): ReadonlyMap<string, Shape> => {
  const found = kept[io].get(schema)
  if (found !== undefined) return found
  const root = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  // A schema with a name of its own stands among the definitions, and the root only refers to it.
  const [whole = root] = branchesOf(root, root)
  const made = membersOf(whole, root)
  kept[io].set(schema, made)
  return made
}
