import * as z from 'zod'
import { defineType, refOrNull, text, textOrNull } from '../definition/define.ts'
import { bookkeeping, editorial } from '../definition/field.ts'
import { FuzzyDate } from '../edtf.ts'

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
  class: 'schema:CreativeWork',
  caption: 'title',
  dated: ['published'],
  weight: 0.3,
  evidence: null,
  fields: {
    publisher: editorial(text, { term: 'schema:publisher', prose: 'given' }),
    /** The party on whose behalf the publisher speaks, where it is itself part of the story; null for an outlet of its own. */
    publisherParty: editorial(
      refOrNull('organization', 'body', 'state').describe(
        'the party on whose behalf the publisher speaks, where it is itself part of the story; null for an outlet of its own',
      ),
    ),
    title: editorial(text, { term: 'schema:name', prose: 'given' }),
    url: editorial(
      z
        .url({ protocol: /^https?$/ })
        .regex(/^[!-~]+$/, 'an address is written percent-encoded, as it is sent: https://example.org/%D0%BE'),
      { term: 'schema:url' },
    ),
    published: editorial(FuzzyDate.nullable().default(null), { term: 'schema:datePublished' }),
    /** BCP 47 tag. */
    language: editorial(
      z
        .string()
        .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
        .meta({ examples: ['en'] }),
      { term: 'schema:inLanguage' },
    ),
    kind: editorial(z.enum(sourceKinds).describe('what kind of publication it is')),
    standing: editorial(
      z
        .enum(sourceStandings)
        .default('original')
        .describe(
          'how far the page can be relied on to show what is cited: its own text, a changing list, a copy, a work of reference',
        ),
    ),
    /** The source whose text this page republishes, so that one origin is not counted twice. */
    origin: editorial(
      refOrNull('source').describe(
        'the source whose text this page republishes, so that one origin is not counted twice',
      ),
    ),
    /** The text we hold for checking phrases; null where we hold none. It stays outside the repository. */
    text: bookkeeping(
      z
        .strictObject({
          file: text.describe('the name of the file that holds the text'),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .describe('the SHA-256 digest of the text, in hexadecimal'),
          paragraphs: z.int().positive().describe('how many paragraphs the text has'),
        })
        .nullable()
        .default(null)
        .describe('the text that phrases were checked in; null where none is held'),
    ),
    archived: bookkeeping(textOrNull.describe('the address of an archived copy; null where none is known')),
  },
})
