import * as z from 'zod'
import { defineType, refOrNull, text } from '../definition/define.ts'
import { editorial, fact } from '../definition/field.ts'
import { FuzzyDate } from '../edtf.ts'
import { acronym, name, names, seats, series } from './common-fields.ts'

export const organizationKinds = [
  'subject',
  'international',
  'regional',
  'ministry',
  'agency',
  'parliament',
  'head-of-state',
  'government',
  'armed-forces',
  'company',
  'media',
  'academic',
  'civil-society',
  'other',
] as const
export const Organization = defineType({
  type: 'organization',
  summary: 'The organization that the record is about, an outside organization, or an authority of a state.',
  class: 'org:Organization',
  dated: ['founded'],
  lasts: { until: null },
  weight: 1.8,
  fields: {
    name,
    acronym,
    names,
    kind: editorial(z.enum(organizationKinds).describe('what kind of organization it is')),
    /** The state it is an authority of; null for an international one. */
    state: fact(refOrNull('state').describe('the state it is an authority of; null for an international one')),
    parent: fact(refOrNull('organization', 'body'), { term: 'org:subOrganizationOf' }),
    founded: fact(FuzzyDate.nullable().default(null), { term: 'schema:foundingDate' }),
    seat: fact(refOrNull('place'), { term: 'schema:location' }),
    languages: fact(z.array(text).default([]).describe('a working language of the organization')),
    series,
    seats,
  },
})
