import * as z from 'zod'
import type { RecordType } from '../ids.ts'
import { type Said, said } from './field.ts'

/** What kind of value a schema takes: enough to read it from text, to filter by it and to put it in a table. */
export type Base = 'choice' | 'id' | 'day' | 'date' | 'integer' | 'number' | 'boolean' | 'text' | 'object' | 'other'

/** The form of a schema's values, and what is said of them. */
export interface Structure {
  readonly base: Base
  /** Whether the schema takes a list of such values. */
  readonly list: boolean
  /** Whether a value has to be given: the schema has no default and may not be left out. */
  readonly required: boolean
  /** Whether null is a value. */
  readonly nullable: boolean
  /** The values of a choice, in the order of the schema; for a date, the words that may stand for one. */
  readonly choices: readonly string[]
  /** The record types that an id may be of. */
  readonly types: readonly RecordType[]
  readonly minimum: number | null
  readonly maximum: number | null
  readonly pattern: RegExp | null
  readonly example: string | null
  readonly description: string | null
  readonly said: Said
  /** The members of an object, by name; none for anything else. */
  readonly members: ReadonlyMap<string, Structure>
}

const nothing: Structure = {
  base: 'other',
  list: false,
  required: true,
  nullable: false,
  choices: [],
  types: [],
  minimum: null,
  maximum: null,
  pattern: null,
  example: null,
  description: null,
  said: {},
  members: new Map(),
}

const examplesOf = (schema: z.ZodType): readonly unknown[] => {
  const { examples } = z.globalRegistry.get(schema) ?? {}
  return Array.isArray(examples) ? examples : []
}

const numeric = (schema: z.ZodNumber): Partial<Structure> => {
  const { minValue, maxValue, format } = schema
  return {
    base: format === 'safeint' ? 'integer' : 'number',
    minimum: minValue !== null && Number.isFinite(minValue) && minValue > Number.MIN_SAFE_INTEGER ? minValue : null,
    maximum: maxValue !== null && Number.isFinite(maxValue) && maxValue < Number.MAX_SAFE_INTEGER ? maxValue : null,
  }
}
const textual = (schema: z.ZodString): Partial<Structure> => {
  const pattern = (schema.def.checks ?? []).flatMap(({ _zod: { def } }) =>
    'pattern' in def && def.pattern instanceof RegExp ? [def.pattern] : [],
  )[0]
  const isDay = z.globalRegistry.get(schema)?.['format'] === 'date'
  return { base: isDay ? 'day' : 'text', pattern: pattern ?? null }
}

/** Of alternatives the first that is more than null decides; the words of all are choices. */
const united = (options: readonly Structure[]): Partial<Structure> => {
  const valued = options.filter(({ base, choices }) => base !== 'other' || choices.length > 0)
  const [first = nothing] = valued
  const date = valued.find(({ base }) => base === 'date' || base === 'object')
  return {
    ...(date ?? first),
    choices: valued.flatMap(({ choices }) => choices),
    required: true,
    nullable: options.some(({ nullable }) => nullable),
  }
}

/** What lies under a schema's wrapping, read from its own definition. */
const under = (schema: z.ZodType): Partial<Structure> => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return { ...read(schema.unwrap() as z.ZodType), required: false }
  if (schema instanceof z.ZodNullable) return { ...read(schema.unwrap() as z.ZodType), nullable: true }
  // A schema that names one made later; of one that holds itself nothing is told.
  if (schema instanceof z.ZodLazy && schema.unwrap() instanceof z.ZodObject) return read(schema.unwrap() as z.ZodObject)
  if (schema instanceof z.ZodReadonly) return read(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodPipe)
    return read((schema.in instanceof z.ZodTransform ? schema.out : schema.in) as z.ZodType)
  if (schema instanceof z.ZodArray)
    return { ...read(schema.element as z.ZodType), list: true, required: true, nullable: false }
  if (schema instanceof z.ZodUnion) return united(schema.options.map((option) => read(option as z.ZodType)))
  if (schema instanceof z.ZodNull) return { nullable: true }
  if (schema instanceof z.ZodEnum) return { base: 'choice', choices: schema.options.map(String) }
  if (schema instanceof z.ZodLiteral) {
    const [value] = schema.values
    return typeof value === 'boolean'
      ? { base: 'boolean' }
      : { base: 'choice', choices: [...schema.values].map(String) }
  }
  if (schema instanceof z.ZodNumber) return numeric(schema)
  if (schema instanceof z.ZodBoolean) return { base: 'boolean' }
  if (schema instanceof z.ZodString) return textual(schema)
  if (schema instanceof z.ZodObject) return { base: 'object', members: membersOf(schema) }
  return {}
}

const read = (schema: z.ZodType): Structure => {
  const about = said.get(schema)
  const found = { ...nothing, ...under(schema) }
  const base = about?.date === true ? 'date' : about?.types === undefined ? found.base : 'id'
  const [example] = examplesOf(schema)
  return {
    ...found,
    base,
    types: about?.types ?? found.types,
    pattern: about?.types === undefined ? found.pattern : null,
    members: base === 'object' ? found.members : nothing.members,
    example: example === undefined ? found.example : String(example),
    description: schema.description ?? found.description,
    said: { ...found.said, ...about },
  }
}

const kept = new WeakMap<z.ZodType, Structure>()
/** The structure of a schema. Found once: schemas do not change. */
export const structureOf = (schema: z.ZodType): Structure => {
  const made = kept.get(schema) ?? read(schema)
  kept.set(schema, made)
  return made
}

/** The structure of each member of an object schema, by name, in the order of the schema. */
export const membersOf = (schema: z.ZodObject): ReadonlyMap<string, Structure> =>
  new Map(Object.entries(schema.shape).map(([name, member]) => [name, structureOf(member as z.ZodType)]))
