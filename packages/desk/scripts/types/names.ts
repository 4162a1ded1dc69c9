import * as z from 'zod'
import type { Documented } from './documented.ts'
import { bareText, membersText, type Naming, type Side } from './type-text.ts'
import { wordsFor } from './words.ts'

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
/** `chair-on` as `ChairOn`. */
export const pascal = (name: string): string => name.split(/[-\s]/).map(capital).join('')
/** `bodies` as `body`: the name of one entry of a list. */
const singular = (word: string): string => {
  if (/(?:ss|us|series)$/.test(word)) return word
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y')
  return word.replace(/(ch)es$|s$/, '$1')
}

/** An interface with a comment over it; an alias where the type is no object, or is to fit a mapping of any names. */
export const declared = (name: string, comment: string, body: string, alias = false): string => {
  const isInterface = !alias && body.startsWith('{') && !body.includes('\n} |')
  return `/** ${comment} */\nexport ${isInterface ? `interface ${name} ${body}` : `type ${name} = ${body}`}\n`
}

interface Options {
  /** Types that stand elsewhere, by the id of their schema; for what goes in, where that differs. */
  readonly elsewhere: (id: string, side: Side) => string | undefined
  /** Names of schemas without an id that stand elsewhere. */
  readonly instanceOf: (schema: z.ZodType, uses: (name: string) => string) => string | undefined
  /** What the comment over a type that has an id says. */
  readonly about: (id: string) => string
  /** The comments over the members of a schema that has an id; those where it was met, where left out. */
  readonly comments?: (id: string) => Documented
  /** Where types that have an id are declared; here, where left out. */
  readonly shared?: Register
}

/** A register of names: what was declared so far, and which names of elsewhere were used. */
export interface Register extends Naming {
  readonly declarations: ReadonlyMap<string, string>
  readonly used: ReadonlySet<string>
}

/** Starts a register. An object inside another is named by the two: `EventChair`; the same object once. */
export const registerOf = ({ elsewhere, instanceOf, about, comments: commentsOf, shared }: Options): Register => {
  const declarations = new Map<string, string>()
  const used = new Set<string>()
  const made = new Map<z.ZodType, string>()
  const uses = (name: string) => {
    if (name !== 'string') used.add(name)
    return name
  }
  const nameAt = (path: readonly string[]): string => {
    const [owner = '', ...members] = path.map((part, index) => (index === 0 ? part : capital(singular(part))))
    const short = `${owner}${members.at(-1) ?? ''}`
    return declarations.has(short) || members.length < 2 ? `${owner}${members.join('')}` : short
  }
  const register: Register = {
    declarations,
    used,
    uses,
    words: wordsFor,
    named: (id, schema, comments, side) => {
      const other = elsewhere(id, side)
      if (other !== undefined) return uses(other)
      if (shared !== undefined) return uses(shared.named(id, schema, comments, side))
      if (!declarations.has(id)) {
        declarations.set(id, '')
        const body = bareText(schema, side, commentsOf?.(id) ?? comments, register, [id])
        declarations.set(id, declared(id, about(id), body))
      }
      return id
    },
    known: (schema: z.ZodType, comments: Documented, side: Side, path: readonly string[]) => {
      const instance = instanceOf(schema, uses)
      if (instance !== undefined) return instance
      if (!(schema instanceof z.ZodObject) || path.length === 1) return undefined
      const before = made.get(schema)
      if (before !== undefined) return before
      const name = nameAt(path)
      if (declarations.has(name)) throw new TypeError(`two objects would be called ${name}: ${path.join('.')}`)
      made.set(schema, name)
      declarations.set(name, '')
      const body = membersText(schema, side, comments, register, [name], '')
      const member = path.at(-1) ?? ''
      declarations.set(name, declared(name, `What stands under \`${member}\` of \`${path[0] ?? ''}\`.`, body))
      return name
    },
  }
  return register
}
