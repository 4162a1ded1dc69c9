import type { NamesByStem } from '../leave-names-out.ts'
import { coreName, plainName } from '../plain-names.ts'
import type { Spelling } from '../spellings.ts'
import { plainWordsIn } from '../words.ts'
import type { SearchDocument, SearchField } from './fields.ts'
import type { Hit } from './hit.ts'
import type { Part, Question } from './question.ts'
import { type Why, whyPart } from './why-part.ts'

/** What is known of a record that was found. */
export interface Found {
  readonly document: SearchDocument
  /** Its name, its other names and its acronym. */
  readonly spellings: readonly Pick<Spelling, 'text' | 'field'>[]
}

/** The name of a record that a question is, and whether its date is left out of that. */
const nameAsked = (subject: NamesByStem, q: string, own: Found['spellings']): Why => {
  const found =
    own.find(({ text }) => text === q) ??
    own.find(({ text }) => plainName(text) === plainName(q)) ??
    own.find(({ text }) => coreName(subject, text) === coreName(subject, q)) ??
    own[0]
  return { asked: q, found: found?.text ?? null, fields: found === undefined ? [] : [found.field], kind: 'name' }
}

/** Why a record was found: what leads to it as a whole, and then each word of the question, in its order. */
export const whyFound = (
  subject: NamesByStem,
  q: string,
  question: Question,
  { document, spellings }: Found,
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
        nameAsked(subject, q, spellings),
        ...(lead.undated ? each(question.parts.filter(({ date }) => date !== null)) : []),
      ]
    case 'office':
    case 'office-before':
    case 'chair':
    case 'member':
      return [
        { asked: question.parts.map(({ asked }) => asked).join(' '), found: lead.office, fields: [], kind: lead.kind },
      ]
    case 'next':
    case 'last':
      return [{ asked: lead.kind, found: lead.day, fields: ['dates'], kind: lead.kind }, ...each(question.parts)]
  }
}
