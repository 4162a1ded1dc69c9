import { defineType, refOrNull, text } from '../definition/define.ts'
import { editorial } from '../definition/field.ts'
import { names } from './common-fields.ts'

/** A concept of our own scheme (SKOS): it orders the record and states nothing about the world. */
export const Topic = defineType({
  type: 'topic',
  summary: 'A threat or an area of work, in a small scheme of our own.',
  class: 'skos:Concept',
  weight: 1.8,
  evidence: null,
  fields: {
    name: editorial(text, { term: 'schema:name', prose: 'given' }),
    names,
    broader: editorial(refOrNull('topic'), { term: 'skos:broader' }),
    definition: editorial(text, { term: 'skos:definition', prose: 'own' }),
  },
})
