import { z } from 'zod'
import { Name } from '../evidence.ts'
import { defineType, refOrNull, text } from './define.ts'

/** A concept of our own scheme (SKOS): it orders the record and states nothing about the world. */
export const Topic = defineType({
  type: 'topic',
  summary: 'A threat or an area of work, in a small scheme of our own.',
  facts: [],
  keys: { names: 'text' },
  evidence: null,
  fields: {
    name: text,
    names: z.array(Name).default([]),
    broader: refOrNull('topic'),
    definition: text,
  },
})

export const Place = defineType({
  type: 'place',
  summary: 'A place where things happen.',
  facts: ['name', 'state', 'coordinates'],
  keys: { names: 'text' },
  fields: {
    name: text,
    names: z.array(Name).default([]),
    state: refOrNull('state'),
    /** WGS 84 degrees; null where no gazetteer entry was found. */
    coordinates: z
      .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .nullable()
      .default(null),
  },
})
