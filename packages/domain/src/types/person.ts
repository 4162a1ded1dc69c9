import { defineType, refOrNull } from '../definition/define.ts'
import { fact } from '../definition/field.ts'
import { name, names } from './common-fields.ts'

export const Person = defineType({
  type: 'person',
  page: 'people',
  summary: 'Somebody named in the record.',
  class: 'schema:Person',
  weight: 2,
  fields: {
    name,
    names,
    /** The state the person served or was nominated by, as a source says. */
    state: fact(refOrNull('state').describe('the state the person served or was nominated by, as a source says')),
  },
})
