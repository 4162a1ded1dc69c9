import { z } from 'zod'
import { End, FuzzyDate } from '../edtf.ts'
import { Name } from '../evidence.ts'
import { idOf } from '../ids.ts'
import { defineType, refOrNull, text } from './define.ts'

export const Person = defineType({
  type: 'person',
  summary: 'Somebody named in the record.',
  facts: ['name', 'state'],
  keys: { names: 'text' },
  fields: {
    name: text,
    names: z.array(Name).default([]),
    /** The state the person served or was nominated by, as a source says. */
    state: refOrNull('state'),
  },
})

/** A source that names somebody in office on a day attests that day; it states neither start nor end. */
export const Tenure = defineType({
  type: 'tenure',
  summary: 'A person in an office.',
  facts: ['office', 'of', 'acting', 'start', 'end', 'attested'],
  keys: { attested: 'edtf' },
  fields: {
    /** The title in English, without the name of the organization: `Secretary General`. */
    office: text,
    of: idOf('organization', 'body', 'state', 'force'),
    /** Whether the person stood in for a vacant office; null where no source says. */
    acting: z.literal(true).nullable().default(null),
    start: FuzzyDate.nullable().default(null),
    end: End,
    attested: z.array(FuzzyDate).default([]),
  },
})
