import { z } from 'zod'
import { FuzzyDate } from '../edtf.ts'
import { defineType, refOrNull, text, textOrNull } from './define.ts'

export const sourceKinds = [
  'treaty',
  'charter',
  'decision',
  'press-release',
  'news',
  'statement',
  'report',
  'reference',
] as const
/** How far a page can be relied on to show what is cited: its own text, a changing list, somebody's copy, a work of reference. */
export const sourceStandings = ['original', 'list', 'copy', 'reference'] as const

/** The bibliographic entry of a published document. It is not itself a fact of the record and has no evidence. */
export const Source = defineType({
  type: 'source',
  summary: 'A published document that the record cites.',
  facts: [],
  evidence: null,
  fields: {
    publisher: text,
    /** The party on whose behalf the publisher speaks, where it is itself part of the story; null for an outlet of its own. */
    publisherParty: refOrNull('organization', 'body', 'state'),
    title: text,
    url: z.url({ protocol: /^https?$/ }),
    published: FuzzyDate.nullable().default(null),
    /** BCP 47 tag. */
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
      .meta({ examples: ['en'] }),
    kind: z.enum(sourceKinds),
    standing: z.enum(sourceStandings).default('original'),
    /** The source whose text this page republishes, so that one origin is not counted twice. */
    origin: refOrNull('source'),
    /** The text we hold for checking phrases; null where we hold none. It stays outside the repository. */
    text: z
      .strictObject({
        file: text,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        paragraphs: z.int().positive(),
      })
      .nullable()
      .default(null),
    archived: textOrNull,
  },
})
