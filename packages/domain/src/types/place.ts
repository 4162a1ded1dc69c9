import * as z from 'zod'
import { defineType, refOrNull } from '../definition/define.ts'
import { as, fact } from '../definition/field.ts'
import { name, names } from './common-fields.ts'

export const Place = defineType({
  type: 'place',
  summary: 'A place where things happen.',
  class: 'schema:Place',
  weight: 1.5,
  fields: {
    name,
    names,
    state: fact(refOrNull('state').describe('the state the place lies in')),
    /** WGS 84 degrees; null where no gazetteer entry was found. */
    coordinates: fact(
      z
        .strictObject({
          latitude: as(z.number().min(-90).max(90), { term: 'schema:latitude' }),
          longitude: as(z.number().min(-180).max(180), { term: 'schema:longitude' }),
        })
        .nullable()
        .default(null),
      { term: 'schema:geo' },
    ),
  },
})
