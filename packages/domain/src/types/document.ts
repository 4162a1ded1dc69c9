import * as z from 'zod'
import { defineType, refOrNull, refs, textOrNull, topics } from '../definition/define.ts'
import { as, editorial, fact } from '../definition/field.ts'
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
    kind: editorial(z.enum(documentKinds).describe('what kind of document it is')),
    number: fact(textOrNull, { term: 'dcterms:identifier' }),
    adopted: fact(ActDate.describe('the day on which the document was adopted')),
    signed: fact(ActDate.describe('the day on which the document was signed')),
    inForce: fact(ActDate.describe('the day on which the document entered into force')),
    body: fact(refOrNull('body', 'organization', 'state').describe('the body that adopted the document')),
    event: fact(refOrNull('event').describe('the event at which it was adopted, signed or made')),
    parties: fact(refs('state', 'organization', 'body').describe('a party to the document'), { tie: 'party' }),
    /** How it was voted on; null where it was not, or no source says. */
    vote: fact(
      z
        .strictObject({
          manner: as(z.enum(['recorded', 'consensus']), { term: 'own:votedBy' }).describe('whether votes were counted'),
          for: z.int().min(0).nullable().default(null).describe('how many voted for it'),
          against: z.int().min(0).nullable().default(null).describe('how many voted against it'),
          abstained: z.int().min(0).nullable().default(null).describe('how many abstained'),
        })
        .nullable()
        .default(null)
        .describe('how it was voted on; null where it was not, or no source says'),
    ),
    initiatedBy: fact(Actor.nullable().default(null).describe('who proposed the document'), { tie: 'asked' }),
    about: fact(textOrNull, { term: 'schema:about', prose: 'own' }),
    topics,
  },
})
