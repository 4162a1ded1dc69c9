import * as z from 'zod'
import { defineType, text, textOrNull, topics } from '../definition/define.ts'
import { editorial, fact } from '../definition/field.ts'
import { FuzzyDate } from '../edtf.ts'
import { Actor } from '../evidence.ts'
import { idOf } from '../ids.ts'

export const Remark = defineType({
  type: 'remark',
  in: 'event',
  summary: 'What somebody said at an event or in public, in our own words.',
  class: 'schema:Statement',
  caption: ({ speaker, summary }, named) => `${named(speaker)}: ${summary}`,
  dated: ['on'],
  weight: 0.6,
  fields: {
    speaker: fact(Actor.describe('who said it'), { tie: 'spoke' }),
    capacity: fact(textOrNull, { term: 'schema:roleName', prose: 'given' }),
    /** The day it was said, where it differs from the event's or the event has none. */
    on: fact(FuzzyDate.nullable().default(null).describe('the day that is meant')),
    summary: fact(text, { term: 'schema:description', prose: 'own' }),
    topics,
    /** Records the remark speaks of. */
    about: editorial(
      z
        .array(
          idOf(
            'commitment',
            'chairmanship',
            'event',
            'document',
            'body',
            'force',
            'state',
            'organization',
            'membership',
          ),
        )
        .default([]),
      { term: 'schema:about', tie: 'subject' },
    ),
  },
})
