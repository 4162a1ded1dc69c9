import * as z from 'zod'
import { FuzzyDate } from '../edtf.ts'
import { evidenceOf, stagesIn } from '../evidence.ts'
import { idOf } from '../ids.ts'
import { name, names } from '../types/common-fields.ts'
import { type AnyDefinition, defineType, refOrNull, text, type Written } from './define.ts'
import { type Fields, fact } from './field.ts'

/** Types that the record does not have, for a test that puts them through every surface. */
type Invented = Omit<Written<never, Fields, z.ZodType>, 'type' | 'in' | 'caption'> & {
  readonly type: string
  readonly in?: string
  readonly caption?: (record: never, named: (id: never) => string) => string
}
// Names of types are known to the compiler from the written list, and these are in none.
const define = (written: Invented): AnyDefinition => defineType(written as never)

const stages = { offered: 0, paid: 1 }
/** A type with a file of its own, a life cycle, a reference, a number, a day and prose. */
export const makeBequest = (): AnyDefinition =>
  define({
    type: 'bequest',
    page: 'legacies',
    summary: 'What somebody left to the organization.',
    class: 'schema:DonateAction',
    dated: ['offered'],
    weight: 3,
    stages,
    evidence: evidenceOf(stagesIn(stages)),
    fields: {
      name,
      names,
      donor: fact(refOrNull('state'), { term: 'schema:agent', tie: 'took-part' }),
      amount: fact(z.int().positive().nullable().default(null)),
      offered: fact(FuzzyDate.nullable().default(null), { term: 'schema:startTime' }),
      purpose: fact(text, { term: 'schema:description', prose: 'own' }),
    },
  })

/** A type whose records stand in files of the other. */
export const makeInstalment = (): AnyDefinition =>
  define({
    type: 'instalment',
    in: 'bequest',
    summary: 'A part of a bequest that was paid.',
    class: 'schema:PayAction',
    caption: ({ bequest, summary }: { bequest: never; summary: string }, named) => `${named(bequest)}: ${summary}`,
    dated: ['on'],
    fields: {
      summary: fact(text, { prose: 'own' }),
      on: fact(FuzzyDate.nullable().default(null)),
      payee: fact(idOf('organization')),
    },
  })
