import * as z from 'zod'
import type { Day } from '../edtf.ts'
import { common, Evidence } from '../evidence.ts'
import { type FileType, type Id, idOf, type NestedType, type nestedIn, type RecordType } from '../ids.ts'
import { as, editorial, type Fields, type Role, type Stages } from './field.ts'
import { membersOf, type Structure } from './structure.ts'

/** How the records of a type come to an end that may go on after the last day known of them. */
export interface Lasts {
  /** The field that tells the last day; null for a type that has none, so that nothing on record ends them. */
  readonly until: string | null
  /** The last day that a rule allows a record where no date ends it; null where none does. */
  readonly atMost: (record: never) => Day | null
}

/** What every surface may know of a record type, whatever its fields. */
export interface AnyDefinition {
  readonly type: RecordType
  /** For a nested type, the type in whose files its records stand; null for a type with files of its own. */
  readonly in: RecordType | null
  /** The name of the collection: folder, dataset key, route. */
  readonly plural: string
  /** The word for it in addresses of pages. */
  readonly page: string
  /** What its section is called. */
  readonly title: string
  /** One sentence: what a record of this type is. */
  readonly summary: string
  /** Its class in linked data. */
  readonly class: string
  /** How much its own page is what somebody who types a name looks for; 1 is usual, 0 is never found. */
  readonly weight: number
  /** The date fields that file a record under a day, the first that counts first. */
  readonly dated: readonly string[]
  /**
   * For things that may go on after the last day known of them, as a body does and a meeting does not: what ends them.
   * Null for a type whose records are over with their last known day.
   */
  readonly lasts: Lasts | null
  /** The stages that evidence may put a record in; null for a type without a life cycle. */
  readonly stages: Stages | null
  /** The name to show for a record, given how the records it names are called. */
  readonly caption: (record: never, named: (id: Id) => string) => string
  /** The fields of this type alone. */
  readonly fields: Fields
  /** Schema of one entry of evidence; null for types that are our own scheme or bibliography. */
  readonly evidence: z.ZodType | null
  readonly schema: z.ZodObject
}

type SchemasOf<F extends Fields> = { [K in keyof F]: F[K]['schema'] }
type ParentShape<T extends RecordType> = T extends NestedType
  ? { readonly [K in (typeof nestedIn)[T] & RecordType]: z.ZodType<Id<K>, Id<K>> }
  : Record<never, never>
export type RecordShape<T extends RecordType, F extends Fields, E extends z.ZodType> = {
  id: z.ZodType<Id<T>, Id<T>>
  type: z.ZodLiteral<T>
} & SchemasOf<F> &
  typeof common & { evidence: z.ZodDefault<z.ZodArray<E>> } & ParentShape<T>
type Captioned<T extends RecordType, F extends Fields, E extends z.ZodType> = Readonly<
  z.output<z.ZodObject<RecordShape<T, F, E>>>
>

/** What the record knows of one of its types: from it follow the file format, the compiled form and every surface. */
export interface Definition<T extends RecordType, F extends Fields, E extends z.ZodType> extends AnyDefinition {
  readonly type: T
  readonly fields: F
  readonly evidence: E | null
  /** The compiled record; also reads the authored form of the fields, except nested records. */
  readonly schema: z.ZodObject<RecordShape<T, F, E>>
}

type Names<F extends Fields> = readonly (keyof F & string)[]
export interface Written<T extends RecordType, F extends Fields, E extends z.ZodType> {
  readonly type: T
  /** The type in whose files its records stand; left out for a type with files of its own. */
  readonly in?: FileType
  /** The word that linked data has for the record it stands in. */
  readonly inTerm?: string
  readonly summary: string
  readonly class: string
  readonly fields: F
  /** A field whose text is the name, or how a name is made of the record; `name` where left out. */
  readonly caption?: (keyof F & string) | ((record: Captioned<T, F, E>, named: (id: Id) => string) => string)
  /** Made of `type` where left out, as `page` is of the plural and `title` of `page`. */
  readonly plural?: string
  readonly page?: string
  readonly title?: string
  readonly weight?: number
  readonly dated?: Names<F>
  /** Left out for a type whose records are over with their last known day. */
  readonly lasts?: {
    readonly until: (keyof F & string) | null
    readonly atMost?: (record: Captioned<T, F, E>) => Day | null
  }
  readonly stages?: Stages
  readonly evidence?: E | null
}

/** The names of fields, filters and columns that every list has of its own: no type may have a field so called. */
export const reserved = [
  ...['q', 'from', 'to', 'sort', 'limit', 'cursor', 'knownBy', 'status', 'fields', 'expand', 'facets', 'format', 'ids'],
  ...['caption', 'firstDay', 'lastDay', 'year', 'goesOn', 'states', 'people', 'sources', 'mentions', 'tie'],
]

interface Judged {
  readonly type: RecordType
  readonly fields: Fields
  readonly dated?: readonly string[]
  readonly lasts?: { readonly until: string | null }
  readonly weight?: number
}
/** What is wrong with a definition that types cannot see; empty where nothing is. */
const faults = ({ type, fields, dated = [], lasts, weight }: Judged): readonly string[] => [
  ...Object.keys(fields)
    .filter((name) => reserved.includes(name) || name in common || ['id', 'type', 'evidence'].includes(name))
    .map((name) => `${type}.${name}: every record or list has something of this name; choose another`),
  ...dated.filter((name) => !(name in fields)).map((name) => `${type}: dated names ${name}, which is no field`),
  ...(lasts?.until != null && !dated.includes(lasts.until)
    ? [`${type}: lasts until ${lasts.until}, which is none of its dated fields`]
    : []),
  ...(weight !== undefined && weight < 0 ? [`${type}: a weight is 0 or more`] : []),
]

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/**
 * Defines a record type whole: every surface takes what it needs from here. Throws where the definition names a field
 * that it lacks or that every list has already; such a mistake is the programmer's.
 */
export const defineType = <const T extends RecordType, F extends Fields, E extends z.ZodType = typeof Evidence>(
  written: Written<T, F, E>,
): Definition<T, F, E> => {
  const { type, fields, caption = 'name', stages = null, plural = `${type}s` } = written
  const wrong = faults(written)
  if (wrong.length > 0) throw new TypeError(wrong.join('\n'))
  const evidence = written.evidence === undefined ? (Evidence as z.ZodType as E) : written.evidence
  const parent = written.in ?? null
  const shape = {
    id: idOf(type),
    type: z.literal(type),
    ...(parent === null
      ? {}
      : {
          [parent]: as(idOf(parent), written.inTerm ? { term: written.inTerm } : {}).describe(
            `the ${parent} that the ${type} belongs to`,
          ),
        }),
    ...Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])),
    evidence: as(z.array(evidence ?? z.never()), { term: 'prov:qualifiedDerivation' }).default([]),
    ...common,
  }
  const page = written.page ?? plural
  const { dated = [], lasts, weight = 1, title = capital(page) } = written
  return {
    type,
    in: parent,
    plural,
    page,
    title,
    summary: written.summary,
    class: written.class,
    weight,
    dated,
    lasts: lasts === undefined ? null : { atMost: () => null, ...lasts },
    stages,
    caption: typeof caption === 'function' ? caption : (record: never) => String(record[caption]),
    fields,
    evidence,
    // The shape is assembled from parts whose union TypeScript cannot follow through the spread of `parent`.
    schema: z.strictObject(shape) as unknown as Definition<T, F, E>['schema'],
  }
}

const structures = new WeakMap<AnyDefinition, ReadonlyMap<string, Structure>>()
/**
 * The structure of a compiled record, member by member: its id and type, the record it stands in, its own fields with
 * all that the definition says of them, and what every record carries.
 */
export const structureOfType = (definition: AnyDefinition): ReadonlyMap<string, Structure> => {
  const made =
    structures.get(definition) ??
    new Map(
      [...membersOf(definition.schema)].map(([name, structure]) => {
        const { term, prose, tie } = definition.fields[name]?.about ?? {}
        const about = { ...(term && { term }), ...(prose && { prose }), ...(tie && { tie }) }
        return [name, { ...structure, said: { ...structure.said, ...about } }]
      }),
    )
  structures.set(definition, made)
  return made
}

/** The fields of a definition that have one of some roles, in its order. */
export const fieldsWith = ({ fields }: Pick<AnyDefinition, 'fields'>, ...roles: readonly Role[]): readonly string[] =>
  Object.entries(fields).flatMap(([name, { role }]) => (roles.includes(role) ? [name] : []))

/** An id of one of the given types, or null. */
export const refOrNull = <T extends RecordType>(...types: readonly [T, ...T[]]) =>
  idOf(...types)
    .nullable()
    .default(null)
export const refs = <T extends RecordType>(...types: readonly [T, ...T[]]) => z.array(idOf(...types)).default([])
export const text = z.string().min(1)
export const textOrNull = text.nullable().default(null)
export const topics = editorial(refs('topic'), { term: 'dcterms:subject' })
