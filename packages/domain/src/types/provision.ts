import { defineType, text, textOrNull } from '../definition/define.ts'
import { editorial, fact } from '../definition/field.ts'

export const Provision = defineType({
  type: 'provision',
  in: 'document',
  inTerm: 'dcterms:isPartOf',
  summary: 'What an article of a document provides, in our own words.',
  class: 'schema:Legislation',
  caption: ({ document, article }, named) => `${named(document)}, article ${article}`,
  weight: 0.8,
  fields: {
    /** The number of the article, or of the article and paragraph, as the text counts them. */
    article: fact(text.describe('the number of the article, or of the article and paragraph, as the text counts them')),
    summary: fact(text, { term: 'schema:description', prose: 'own' }),
    /** Which wording it is, where the article was amended; null where there is but one. */
    version: editorial(
      textOrNull.describe('which wording it is, where the article was amended; null where there is but one'),
      { prose: 'own' },
    ),
  },
})
