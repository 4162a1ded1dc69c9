import {
  type AnyRecord,
  allRecords,
  type Citation,
  type Dataset,
  type Evidence,
  evidenceOfRecord,
  type Fact,
  pathOf,
} from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { termsOf, type Word, wordsIn } from '../names/words.ts'
import { factsOfRecord } from '../results/evidence-for.ts'

/** Where in a record a phrase is cited: for its facts, for another value of one, or for what came of a commitment. */
export const citedAs = ['evidence', 'dispute', 'follow-up'] as const
export interface Use {
  readonly record: AnyRecord
  readonly as: (typeof citedAs)[number]
  readonly citation: Citation | Evidence
  /** The fields it is cited for, as they are written there. */
  readonly supports: readonly string[]
  /** The statements that these fields make. */
  readonly facts: readonly Fact[]
}

/** Words of a source that the record points to, once for every place they stand at, and all that rests on them. */
export interface CitedPhrase {
  readonly words: readonly Word[]
  readonly uses: readonly Use[]
}

const usesIn = (record: AnyRecord): readonly Use[] => {
  const facts = factsOfRecord(record)
  const ofField = (path: string) => facts.filter((fact) => fact.field === path || pathOf(fact) === path)
  const resting = groupBy(facts, ({ evidence }) => evidence)
  const own = evidenceOfRecord(record).map(
    (citation): Use => ({
      record,
      as: 'evidence',
      citation,
      supports: citation.supports,
      facts: resting.get(citation) ?? [],
    }),
  )
  const disputed = record.disputes.flatMap(({ field, evidence }) =>
    evidence.map((citation): Use => ({ record, as: 'dispute', citation, supports: [field], facts: ofField(field) })),
  )
  const followed =
    record.type === 'commitment'
      ? record.followUps.flatMap((followUp) =>
          followUp.evidence.map(
            (citation): Use => ({
              record,
              as: 'follow-up',
              citation,
              supports: [`followUps:${followUp.record}`],
              facts: [],
            }),
          ),
        )
      : []
  return [...own, ...disputed, ...followed]
}

/** Every phrase that the record points to, and where each of their terms stands. */
export const phrases = perDataset((dataset: Dataset) => {
  const byPlace = new Map<string, Use[]>()
  for (const use of allRecords(dataset).flatMap(usesIn)) {
    const { source, paragraph, phrase } = use.citation
    const place = `${source} ${paragraph} ${phrase}`
    const uses = byPlace.get(place)
    if (uses === undefined) byPlace.set(place, [use])
    else uses.push(use)
  }
  const all = [...byPlace.values()].map(
    (uses): CitedPhrase => ({ words: wordsIn(uses[0]?.citation.phrase ?? ''), uses }),
  )
  const byTerm = new Map<string, Set<number>>()
  for (const [index, { words }] of all.entries()) {
    for (const term of words.flatMap(termsOf)) {
      const found = byTerm.get(term)
      if (found === undefined) byTerm.set(term, new Set([index]))
      else found.add(index)
    }
  }
  return { all, byTerm }
})
