import * as z from 'zod'
import type { names } from '../generated/names.ts'

/**
 * What a field is to the record. `fact`: it states something of the world, and needs evidence wherever it has a value.
 * `aid`: it helps to find the record, as another spelling does. `editorial`: it is our own order or description.
 * `bookkeeping`: it says where statements come from or how the record is kept.
 */
export type Role = 'fact' | 'aid' | 'editorial' | 'bookkeeping'

/** A type of record by its name. Ids are made of these, so that this file stands below theirs. */
type TypeName = (typeof names)[number]['type']

/** How whoever a member names has to do with the record: what a record counts for among the doings of a state or person. */
export const ties = ['took-part', 'chaired', 'hosted', 'spoke', 'asked', 'subject', 'party'] as const
export type Tie = (typeof ties)[number]

/**
 * What is known of a schema besides the form of its values. `own` prose is in our words, `given` prose in those of
 * sources; both are searched. `term` is the word that linked data has for it.
 */
export interface Said {
  readonly types?: readonly TypeName[]
  readonly date?: true
  readonly term?: string
  readonly prose?: 'own' | 'given'
  readonly tie?: Tie
}

/** What is said of schemas. A registry of our own: zod's would write it into every JSON Schema. */
export const said = z.registry<Said>()

/**
 * A copy of a schema of which something is said. A copy, so that the schema keeps its meaning wherever else it stands;
 * a schema with an id of its own loses the id, as zod names one schema alone by it.
 */
export const as = <S extends z.ZodType>(schema: S, about: Said): S => {
  const copy = schema.clone()
  said.add(copy, { ...said.get(schema), ...about })
  return copy
}

/**
 * Stages of a life cycle, each with its rank, in the order in which they are listed. The status of a record is the stage
 * of highest rank that evidence tells; among equals the one told last.
 */
export type Stages = Readonly<Record<string, number>>

/** What a definition says of one of its fields. */
export interface About extends Omit<Said, 'types' | 'date'> {
  /** For a list of objects, the member that tells its entries apart; a list of plain values is its own key. */
  readonly key?: string
  /** Whether evidence may name the field though it is no fact: it tells of what stands there. */
  readonly supported?: true
  /** Values of other fields with which a fact is none: a name that only describes is ours. */
  readonly unless?: Readonly<Record<string, string>>
}

/** A field of a record type: what it is, the schema of its values, what else is said of it. */
export interface Field<S extends z.ZodType = z.ZodType, R extends Role = Role> {
  readonly role: R
  readonly schema: S
  readonly about: About
}
export type Fields = Readonly<Record<string, Field>>

const field =
  <R extends Role>(role: R) =>
  <S extends z.ZodType>(schema: S, about: About = {}): Field<S, R> => ({ role, schema, about })

export const fact = field('fact')
export const aid = field('aid')
export const editorial = field('editorial')
export const bookkeeping = field('bookkeeping')
