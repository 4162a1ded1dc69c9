import { z } from 'zod'
import { common, Evidence } from '../evidence.ts'
import { type Id, idOf, type NestedType, nestedIn, type RecordType } from '../ids.ts'

type Shape = Readonly<Record<string, z.ZodType>>

/**
 * What the record knows of one of its types. From this follow the file format, the compiled form, the JSON Schema,
 * the collection route and its documentation.
 */
export interface Definition<T extends RecordType, F extends Shape, E extends z.ZodType> {
  readonly type: T
  /** One sentence: what a record of this type is. */
  readonly summary: string
  /** Fields that state facts: each needs evidence wherever it has a value. */
  readonly facts: readonly (keyof F & string)[]
  /** For each list of objects, the member that tells its entries apart; a list of plain values is its own key. */
  readonly keys: Readonly<Partial<Record<keyof F & string, string>>>
  /** The fields of this type alone. */
  readonly fields: F
  /** Null for types that are our own scheme or bibliography and take nothing from a source. */
  readonly evidence: E | null
  /** The compiled record; also reads the authored form of the fields, except nested records. */
  readonly schema: z.ZodObject<
    { id: z.ZodType<Id<T>, Id<T>>; type: z.ZodLiteral<T> } & F &
      typeof common & { evidence: z.ZodDefault<z.ZodArray<E>> } & ParentShape<T>
  >
}
type ParentShape<T extends RecordType> = T extends NestedType
  ? { readonly [K in (typeof nestedIn)[T]]: z.ZodType<Id<K>, Id<K>> }
  : Record<never, never>

/** Defines a record type. `facts` and `keys` are checked against the fields in a test. */
export const defineType = <
  const T extends RecordType,
  F extends Shape,
  E extends z.ZodType = typeof Evidence,
>(definition: {
  readonly type: T
  readonly summary: string
  readonly facts: readonly (keyof F & string)[]
  readonly keys?: Readonly<Partial<Record<keyof F & string, string>>>
  readonly fields: F
  readonly evidence?: E | null
}): Definition<T, F, E> => {
  const { type, fields } = definition
  const evidence = definition.evidence === undefined ? (Evidence as z.ZodType as E) : definition.evidence
  const parent = type in nestedIn ? nestedIn[type as NestedType] : undefined
  const shape = {
    id: idOf(type),
    type: z.literal(type),
    ...(parent === undefined ? {} : { [parent]: idOf(parent) }),
    ...fields,
    evidence: z.array(evidence ?? z.never()).default([]),
    ...common,
  }
  // The shape is assembled from parts whose union TypeScript cannot follow through the spread of `parent`.
  const schema = z.strictObject(shape) as unknown as Definition<T, F, E>['schema']
  const keys: Readonly<Partial<Record<keyof F & string, string>>> =
    definition.keys ?? ({} as Readonly<Partial<Record<keyof F & string, string>>>)
  return { ...definition, keys, evidence, schema }
}

/** An id of one of the given types, or null. */
export const refOrNull = <T extends RecordType>(...types: readonly [T, ...T[]]) =>
  idOf(...types)
    .nullable()
    .default(null)
export const refs = <T extends RecordType>(...types: readonly [T, ...T[]]) => z.array(idOf(...types)).default([])
export const text = z.string().min(1)
export const textOrNull = text.nullable().default(null)
export const topics = refs('topic')
