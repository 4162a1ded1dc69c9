import type { Citation } from '@csto-record/domain'
import {
  allRecords,
  compareDays,
  type Dataset,
  type Day,
  type Fact,
  factsOf,
  pathOf,
  pluralOf,
  type RecordType,
  recordById,
  recordsOf,
  recordTypes,
} from '@csto-record/domain'
import { occurrencesOf, paragraphsIn } from '@csto-record/domain/reading'

/** Whether a citation's phrase stands in the text we hold of its source: null where we hold none. */
export const standsInText = (
  dataset: Dataset,
  texts: ReadonlyMap<string, string>,
  { source, paragraph, phrase }: Citation,
): boolean | null => {
  const text = recordById(dataset, source)?.text
  const paragraphs = text == null ? undefined : paragraphsIn(texts, text.file)
  if (paragraphs === undefined) return null
  const places = paragraph === null ? paragraphs : paragraphs.slice(paragraph - 1, paragraph)
  return places.some((place) => occurrencesOf(place, phrase).length > 0)
}

export interface Counts {
  readonly files: number
  readonly records: Readonly<Partial<Record<RecordType, number>>>
  readonly facts: number
  readonly withEvidence: number
  /** Facts with at least one phrase found in a text; null where no texts are at hand. */
  readonly verified: number | null
  /**
   * The facts never held against a text whose sources are the oldest, with the first day those may have been published;
   * null, and last, where none of them is dated.
   */
  readonly oldestUnverified: readonly { readonly path: string; readonly published: Day | null }[]
}

const isVerified = (dataset: Dataset, texts: ReadonlyMap<string, string>, fact: Fact): boolean =>
  fact.evidence.some((evidence) => standsInText(dataset, texts, evidence) === true)

const publishedFirst = (dataset: Dataset, fact: Fact): Day | null =>
  fact.evidence
    .map(({ source }) => recordById(dataset, source)?.published?.earliest ?? null)
    .toSorted(compareDays)[0] ?? null

/** What a record says of how far it has been checked. `files` is the number of authored files. */
export const countsOf = (dataset: Dataset, files: number, texts: ReadonlyMap<string, string> | null): Counts => {
  const facts = allRecords(dataset).flatMap(factsOf)
  const unverified = facts.filter((fact) => texts === null || !isVerified(dataset, texts, fact))
  return {
    files,
    records: Object.fromEntries(recordTypes.map((type) => [type, recordsOf(dataset, type).length])),
    facts: facts.length,
    withEvidence: facts.filter(({ evidence }) => evidence.length > 0).length,
    verified: texts === null ? null : facts.length - unverified.length,
    oldestUnverified: unverified
      .map((fact) => ({ path: `${fact.record} ${pathOf(fact)}`, published: publishedFirst(dataset, fact) }))
      .toSorted((left, right) => compareDays(left.published, right.published))
      .slice(0, 10),
  }
}

/** The counts as lines of text. */
export const formatCounts = (counts: Counts): string => {
  const records = recordTypes.flatMap((type) => {
    const number = counts.records[type] ?? 0
    return number === 0 ? [] : [`${number} ${number === 1 ? type : pluralOf(type)}`]
  })
  const verified = counts.verified === null ? '' : `, ${counts.verified} verified against a text`
  const oldest = counts.oldestUnverified.map(({ path, published }) => `  ${published ?? 'undated   '}  ${path}`)
  return [
    `${counts.files} files: ${records.join(', ')}`,
    `${counts.facts} facts, ${counts.withEvidence} with evidence${verified}`,
    ...(oldest.length === 0
      ? []
      : ['Oldest facts not held against a text, by the day of their first source:', ...oldest]),
  ].join('\n')
}
