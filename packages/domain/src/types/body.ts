import * as z from 'zod'
import { defineType, refOrNull, textOrNull } from '../definition/define.ts'
import { fact } from '../definition/field.ts'
import { End } from '../edtf.ts'
import { acronym, established, foundingAct, name, names, seats, series } from './common-fields.ts'

export const bodyCategories = [
  'statutory',
  'permanent-working',
  'subsidiary',
  'working-group',
  'parliamentary',
  'military',
] as const
export const Body = defineType({
  type: 'body',
  plural: 'bodies',
  summary: 'An organ of the organization.',
  class: 'org:OrganizationalUnit',
  dated: ['established', 'dissolved'],
  lasts: { until: 'dissolved' },
  weight: 2.2,
  fields: {
    name,
    acronym,
    names,
    category: fact(z.enum(bodyCategories).nullable().default(null).describe('what kind of organ it is')),
    parent: fact(refOrNull('body', 'organization'), { term: 'org:subOrganizationOf' }),
    established,
    foundingAct,
    dissolved: fact(End, { term: 'schema:dissolutionDate' }),
    composition: fact(textOrNull.describe('who sits in the body, in our own words'), { prose: 'own' }),
    function: fact(textOrNull.describe('what the body is for, in our own words'), { prose: 'own' }),
    series,
    seats,
  },
})
