import * as z from 'zod'
import { defineType, text } from '../definition/define.ts'
import { fact } from '../definition/field.ts'
import { FuzzyDate } from '../edtf.ts'
import { idOf } from '../ids.ts'
import { end, start } from './common-fields.ts'

/** A source that names somebody in office on a day attests that day; it states neither start nor end. */
export const Tenure = defineType({
  type: 'tenure',
  in: 'person',
  inTerm: 'org:member',
  summary: 'A person in an office.',
  class: 'org:Membership',
  caption: ({ person, office, of }, named) => `${named(person)}, ${office}, ${named(of)}`,
  dated: ['start', 'attested', 'end'],
  lasts: { until: 'end' },
  weight: 0.6,
  fields: {
    /** The title in English, without the name of the organization: `Secretary General`. */
    office: fact(text, { term: 'schema:roleName', prose: 'given' }),
    of: fact(idOf('organization', 'body', 'state', 'force'), { term: 'org:organization' }),
    /** Whether the person stood in for a vacant office; null where no source says. */
    acting: fact(
      z
        .literal(true)
        .nullable()
        .default(null)
        .describe('whether the person stood in for a vacant office; null where no source says'),
    ),
    start,
    end,
    attested: fact(z.array(FuzzyDate).default([]).describe('a day on which a source names the person in the office'), {
      key: 'edtf',
    }),
  },
})
