import { z } from 'zod'
import { ActDate } from '../edtf.ts'
import { Actor, documentSays, evidenceOf, Name } from '../evidence.ts'
import { defineType, refOrNull, refs, text, textOrNull, topics } from './define.ts'

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
export const Document = defineType({
  type: 'document',
  summary: 'A treaty, decision, declaration, plan or other act, adopted or only drafted.',
  facts: ['name', 'number', 'adopted', 'signed', 'inForce', 'body', 'event', 'parties', 'initiatedBy', 'about'],
  keys: { names: 'text' },
  evidence: evidenceOf(documentSays),
  fields: {
    name: text,
    naming: z.enum(['given', 'descriptive']).default('descriptive'),
    names: z.array(Name).default([]),
    kind: z.enum(documentKinds),
    number: textOrNull,
    adopted: ActDate,
    signed: ActDate,
    inForce: ActDate,
    body: refOrNull('body', 'organization', 'state'),
    event: refOrNull('event'),
    parties: refs('state', 'organization', 'body'),
    initiatedBy: Actor.nullable().default(null),
    about: textOrNull,
    topics,
  },
})
