import { recordTypes, structureOf } from '@csto-record/domain'
import * as z from 'zod'
import { type Documented, undocumented } from './documented.ts'

/** Which end of a schema is written down: what goes in, before defaults are filled in, or what comes out. */
export type Side = 'input' | 'output'

/** What names there are, and which were needed. */
export interface Naming {
  /** Writes down a schema that has an id; gives its name as a type. */
  readonly named: (id: string, schema: z.ZodType, comments: Documented, side: Side) => string
  /** A name for a schema that has no id: for an object one made of where it stands; undefined where it needs none. */
  readonly known: (schema: z.ZodType, comments: Documented, side: Side, path: readonly string[]) => string | undefined
  /** Says what a member is for which neither comment nor description does. Throws where nobody does. */
  readonly words: (path: readonly string[]) => string
  /** Notes that a type of the domain is used. */
  readonly uses: (name: string) => string
}

const literal = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value))
const choice = (values: readonly unknown[], { uses }: Naming): string =>
  values.length === recordTypes.length && recordTypes.every((type) => values.includes(type))
    ? uses('RecordType')
    : values.map(literal).join(' | ')

const sentence = (text: string): string => {
  const capital = `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return /[.!?`)]$/.test(capital) ? capital : `${capital}.`
}

const idText = (types: readonly string[], { uses }: Naming): string =>
  types.length === recordTypes.length ? uses('Id') : `${uses('Id')}<${types.map(literal).join(' | ')}>`

/** Whether a member may be left out of what goes in or comes out. */
const isOptional = (schema: z.ZodType, side: Side): boolean =>
  schema instanceof z.ZodOptional || (side === 'input' && schema instanceof z.ZodDefault)

/** An interface's body: each member with its comment. */
export const membersText = (
  schema: z.ZodObject,
  side: Side,
  comments: Documented,
  naming: Naming,
  path: readonly string[],
  indent: string,
): string => {
  const lines = Object.entries(schema.shape).map(([name, member]) => {
    const { text, schema: inner } = comments.member(name)
    const type = member as z.ZodType
    const here = [...path, name]
    const words = text ?? structureOf(type).description ?? naming.words(here)
    const optional = isOptional(type, side)
    const value = typeText(type, side, inner, naming, here, `${indent}  `)
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name)
    return `${indent}  /** ${sentence(words)} */\n${indent}  readonly ${key}${optional ? '?' : ''}: ${value}${optional && !value.endsWith('| undefined') ? ' | undefined' : ''}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

const bracketed = (text: string): string => `(${text})`

/**
 * A schema as a type of TypeScript, readonly all the way down. `comments` are those in its source, `path` leads to it
 * from what is written down, `indent` stands before its last line. Throws for a kind of schema it has no words for.
 */
export const typeText = (
  schema: z.ZodType,
  side: Side,
  comments: Documented,
  naming: Naming,
  path: readonly string[],
  indent = '',
): string => {
  const id = z.globalRegistry.get(schema)?.id
  if (id !== undefined) return naming.named(id, schema, comments, side)
  const known = naming.known(schema, comments, side, path)
  if (known !== undefined) return known
  return bareText(schema, side, comments, naming, path, indent)
}

/** The same, whatever the schema is called. */
export const bareText = (
  schema: z.ZodType,
  side: Side,
  comments: Documented,
  naming: Naming,
  path: readonly string[],
  indent = '',
): string => {
  const go = (inner: unknown, under: Documented) => typeText(inner as z.ZodType, side, under, naming, path, indent)
  if (schema instanceof z.ZodOptional) return `${go(schema.unwrap(), comments.under('innerType'))} | undefined`
  if (schema instanceof z.ZodDefault) return go(schema.unwrap(), comments.under('innerType'))
  if (schema instanceof z.ZodNullable) return `${go(schema.unwrap(), comments.under('innerType'))} | null`
  if (schema instanceof z.ZodReadonly) return go(schema.unwrap(), comments.under('innerType'))
  if (schema instanceof z.ZodLazy) return go(schema.unwrap(), undocumented)
  if (schema instanceof z.ZodArray) {
    const element = go(schema.element, comments.under('element'))
    const isPlain = /^[\w$]+(<[^<>]*>)?$/.test(element) || (element.startsWith('{') && element.endsWith('}'))
    return `readonly ${isPlain ? element : `(${element})`}[]`
  }
  if (schema instanceof z.ZodPipe) {
    if (side === 'output' && schema.out instanceof z.ZodTransform) return 'unknown'
    const part = side === 'input' ? 'in' : 'out'
    return go(schema[part], comments.under(part))
  }
  if (schema instanceof z.ZodUnion)
    return schema.options
      .map((option, position) => {
        const text = go(option, comments.option(position))
        return text.startsWith('{') ? bracketed(text) : text
      })
      .join(' | ')
  if (schema instanceof z.ZodNull) return 'null'
  if (schema instanceof z.ZodNever) return 'never'
  if (schema instanceof z.ZodUnknown || schema instanceof z.ZodAny) return 'unknown'
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(literal).join(' | ')
  if (schema instanceof z.ZodEnum) return choice(schema.options, naming)
  if (schema instanceof z.ZodRecord)
    return `Readonly<Record<${go(schema.keyType, undocumented)}, ${go(schema.valueType, comments.under('valueType'))}>>`
  if (schema instanceof z.ZodObject) return membersText(schema, side, comments, naming, path, indent)
  const { types, base } = structureOf(schema)
  if (types.length > 0) return idText(types, naming)
  if (base === 'day') return side === 'input' ? 'string' : naming.uses('Day')
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  if (base === 'text' || schema instanceof z.ZodStringFormat) return 'string'
  throw new TypeError(`${path.join('.')}: there is no type for a schema of kind ${schema.def.type}`)
}
