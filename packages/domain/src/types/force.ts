import { defineType, refOrNull } from '../definition/define.ts'
import { fact } from '../definition/field.ts'
import { acronym, established, figures, foundingAct, name, names, series } from './common-fields.ts'

export const Force = defineType({
  type: 'force',
  summary: 'A standing collective force.',
  class: 'org:Organization',
  dated: ['established'],
  lasts: { until: null },
  weight: 2,
  fields: {
    name,
    acronym,
    names,
    parent: fact(refOrNull('organization', 'body', 'force'), { term: 'org:subOrganizationOf' }),
    established,
    foundingAct,
    figures,
    series,
  },
})
