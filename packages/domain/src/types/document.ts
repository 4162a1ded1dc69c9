import { z } from 'zod'
import { defineType, refOrNull, refs, textOrNull, topics } from '../definition/define.ts'
import { editorial, fact } from '../definition/field.ts'
import { ActDate } from '../edtf.ts'
import { Actor, evidenceOf, stagesIn } from '../evidence.ts'
import { givenName, names, naming } from './common-fields.ts'

export const documentKinds = [
  'treaty',
  'charter',
  'protocol',
  'agreement',
  'decision',
  'declaration',
  'statement',
  'strategy',
  'plan',
  'list',
  'model-law',
  'memorandum',
  'law',
  'regulation',
  'other',
] as const

const stages = { planned: 0, drafted: 1, adopted: 2, signed: 3, 'in-force': 4 } as const
export const documentSays = stagesIn(stages)

export const Document = defineType({
  type: 'document',
  summary: 'A treaty, decision, declaration, plan or other act, adopted or only drafted.',
  class: 'schema:CreativeWork',
  dated: ['adopted', 'signed', 'inForce'],
  weight: 1.4,
  stages,
  evidence: evidenceOf(documentSays),
  fields: {
    name: givenName,
    naming,
    names,
    kind: editorial(z.enum(documentKinds)),
    number: fact(textOrNull),
    adopted: fact(ActDate),
    signed: fact(ActDate),
    inForce: fact(ActDate),
    body: fact(refOrNull('body', 'organization', 'state')),
    event: fact(refOrNull('event')),
    parties: fact(refs('state', 'organization', 'body'), { tie: 'party' }),
    /** How it was voted on; null where it was not, or no source says. */
    vote: fact(
      z
        .strictObject({
          manner: z.enum(['recorded', 'consensus']),
          for: z.int().min(0).nullable().default(null),
          against: z.int().min(0).nullable().default(null),
          abstained: z.int().min(0).nullable().default(null),
        })
        .nullable()
        .default(null),
    ),
    initiatedBy: fact(Actor.nullable().default(null), { tie: 'asked' }),
    about: fact(textOrNull, { term: 'schema:about', prose: 'own' }),
    topics,
  },
})
