import type { Dataset } from '@csto-record/domain'
import { coreName, plainName } from '../core-names.ts'
import { spellingsById } from '../spellings.ts'
import { plainWordsIn } from '../words.ts'
import type { Hit } from './hit.ts'
import type { Part, Question } from './question.ts'
import type { SearchDocument, SearchField } from './search-document.ts'
import { type Why, whyPart } from './why-part.ts'

/** The name of a record that a question is, and whether its date is left out of that. */
const nameAsked = (dataset: Dataset, q: string, hit: Hit): Why => {
  const own = spellingsById(dataset).get(hit.id) ?? []
  const found =
    own.find(({ text }) => text === q) ??
    own.find(({ text }) => plainName(text) === plainName(q)) ??
    own.find(({ text }) => coreName(dataset, text) === coreName(dataset, q)) ??
    own[0]
  return { asked: q, found: found?.text ?? null, fields: found === undefined ? [] : [found.field], kind: 'name' }
}

/** Why a record was found: what leads to it as a whole, and then each word of the question, in its order. */
export const whyFound = (
  dataset: Dataset,
  q: string,
  question: Question,
  document: SearchDocument,
  hit: Hit,
): Why[] => {
  const words = new Map<string, readonly string[]>()
  const wordsOf = (field: string): readonly string[] => {
    const known = words.get(field) ?? plainWordsIn(document[field as SearchField])
    words.set(field, known)
    return known
  }
  const each = (parts: readonly Part[]): Why[] => parts.map((part) => whyPart(document, part, hit, wordsOf))
  const { lead } = hit
  if (lead === null) return each(question.parts)
  switch (lead.kind) {
    case 'name':
      return [
        nameAsked(dataset, q, hit),
        ...(lead.undated ? each(question.parts.filter(({ date }) => date !== null)) : []),
      ]
    case 'office':
    case 'office-before':
    case 'chair':
      return [
        { asked: question.parts.map(({ asked }) => asked).join(' '), found: lead.office, fields: [], kind: lead.kind },
      ]
    case 'next':
    case 'last':
      return [{ asked: lead.kind, found: lead.day, fields: ['dates'], kind: lead.kind }, ...each(question.parts)]
  }
}
