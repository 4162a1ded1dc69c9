import type { Id, RecordType } from '@csto-record/domain'
import type { SearchDocument } from '../fields.ts'
import type { Hit } from '../hit.ts'
import { type Question, readQuestion, type Unasked } from '../question.ts'
import { ranked } from '../ranked.ts'
import { guessedAt } from '../search-for.ts'
import { type Found, whyFound } from '../why-found.ts'
import type { Why } from '../why-part.ts'
import { type Base, type FoundFile, perFile } from './files.ts'
import { partStore, type ReadPart } from './part-store.ts'
import { partialGround } from './partial-ground.ts'
import { numberOf } from './partial-index.ts'

/** What a question leads to: every record by its number, best first, and what of the question was not looked for. */
export interface Answer {
  readonly q: string
  readonly question: Question
  readonly hits: readonly Hit[]
  readonly leftOut: readonly string[]
  readonly unasked: Unasked | null
}
/** A record that was found, with why. */
export interface Told {
  readonly id: Id
  readonly type: RecordType
  readonly why: readonly Why[]
  readonly found: FoundFile
}

export const typeOfHit = ({ id }: Hit): RecordType => id.slice(0, id.indexOf('/')) as RecordType

const knownOf = ({ names, ...found }: FoundFile): Found => {
  const document: SearchDocument = {
    ...found,
    id: found.id as Id,
    names: names.map(([text]) => text).join(' '),
    dates: '',
    sound: '',
  }
  return {
    document,
    spellings: [
      { text: found.name, field: 'name' },
      ...names.map(([text]) => ({ text, field: 'names' }) as const),
      ...(found.acronym === '' ? [] : [{ text: found.acronym, field: 'acronym' } as const]),
    ],
  }
}

/**
 * Opens the search index that `writeParts` wrote: `ask` and `tell` fetch the files that a question and its hits need,
 * and no others. The answers are those of the query `search` on the same dataset. Rejects where a file cannot be
 * fetched; what was fetched is kept.
 */
export const openParts = async (read: ReadPart) => {
  const base = (await read('base.json')) as Base
  const store = partStore(read)
  const ground = partialGround(base, store)
  /** Works something out again until no file is wanting. */
  const settled = async <T>(work: () => T): Promise<T> => {
    for (;;) {
      const result = work()
      if (!store.isWanting()) return result
      await store.fetchWanted()
    }
  }
  const fileOf = (number: number) =>
    store.get(`found-${Math.floor(number / perFile)}.json`) as readonly FoundFile[] | undefined
  return {
    asOf: base.asOf,
    /** What a question leads to, among records of one type or all. */
    ask: (q: string, type: RecordType | null = null): Promise<Answer> =>
      settled(() => {
        const question = readQuestion(ground, q)
        for (const { terms } of question.parts) for (const term of terms.keys()) ground.terms.has(term)
        for (const word of guessedAt(ground.terms, question.parts)) ground.guessAt(word)
        const hits = ranked(ground, q, question, (id) => type === null || id.startsWith(`${type}/`))
        return {
          q,
          question,
          hits,
          leftOut: question.subject.map(({ text }) => text),
          // A record may have a name of such words, and is found by it.
          unasked: hits.length === 0 ? question.unasked : null,
        }
      }),
    /** Says of some hits of an answer what they are, and why they were found. */
    tell: ({ q, question }: Answer, hits: readonly Hit[]): Promise<readonly Told[]> =>
      settled(() =>
        hits.flatMap((hit) => {
          const number = numberOf(hit.id)
          const found = fileOf(number)?.[number % perFile]
          if (found === undefined) return []
          const why = whyFound(ground.subject, q, question, knownOf(found), hit)
          return [{ id: found.id as Id, type: typeOfHit(hit), why, found }]
        }),
      ),
  }
}
export type { RecordType } from '@csto-record/domain'
export type { Why } from '../why-part.ts'
export type OpenedParts = Awaited<ReturnType<typeof openParts>>
