import {
  type AnyRecord,
  allRecords,
  type CommitmentRecord,
  type Dataset,
  definitionOf,
  type Evidence,
  factsOf,
  fieldsWith,
  type Id,
  pathOf,
  recordById,
  recordsOf,
  statusOf,
} from '@csto-record/domain'
import { changesOfVersions, cite, knownSince, nameOfId, type Version, versionsOf } from '@csto-record/queries'
import { wordedChange } from '#web/components/ask/as-known/worded-change.ts'
import type { EvidenceLine } from '#web/components/evidence/evidence-lines.tsx'
import { dateInWords } from '#web/format/date.ts'
import { lineOf } from '#web/format/evidence-line.ts'
import { hrefOf } from '#web/format/href.ts'
import { valueInWords } from '#web/format/value.ts'
import { fieldInWords } from '#web/format/words.ts'
import type { KnownFact, KnownPromise, KnownRecord, KnownTelling } from './record-file.ts'
import { spansOf } from './spans.ts'

/** The lines of evidence of a story, each once, by its place. */
const makeLines = (dataset: Dataset) => {
  const lines: EvidenceLine[] = []
  const places = new Map<string, number>()
  const placeOf = (line: EvidenceLine): number => {
    const key = JSON.stringify(line)
    const place = places.get(key) ?? lines.push(line) - 1
    places.set(key, place)
    return place
  }
  return { lines, placesOf: (evidence: readonly Evidence[]) => cite(dataset, evidence).map(lineOf).map(placeOf) }
}
type Lines = ReturnType<typeof makeLines>

interface Shown {
  readonly key: string
  readonly label: string
  readonly text: string
  readonly place: number
  readonly lines: readonly number[]
}
const shownIn = (dataset: Dataset, record: AnyRecord, { placesOf }: Lines): readonly Shown[] => {
  const order = fieldsWith(definitionOf(record.type), 'fact')
  return factsOf(record).map((fact, at) => {
    const text = valueInWords(fact.value, (id) => nameOfId(dataset, id))
    return {
      key: `${pathOf(fact)} ${text}`,
      label: fieldInWords(fact.field),
      text,
      // A supported note stands last, as in the record.
      place: (fact.field === 'note' ? order.length : order.indexOf(fact.field)) * 10_000 + at,
      lines: placesOf(fact.evidence),
    }
  })
}

const factsIn = (dataset: Dataset, versions: readonly Version[], lines: Lines): readonly KnownFact[] => {
  const frames = versions.map(({ from, record }) => ({ from, values: shownIn(dataset, record, lines) }))
  return spansOf(frames, ({ key }) => key).map(({ value, from, until }) => {
    const own = frames
      .filter((frame) => frame.from >= from && (until === null || frame.from < until))
      .map((frame) => ({ from: frame.from, values: frame.values.find(({ key }) => key === value.key)?.lines ?? [] }))
    const rests = spansOf(own, String).map((one) => [one.value, one.from, one.until ?? until] as const)
    return { label: value.label, text: value.text, place: value.place, from, until, rests }
  })
}

const laterIn = (dataset: Dataset, record: AnyRecord, versions: readonly Version[]) => {
  const before = versions[0]?.from === '' ? [] : [{ from: '', record: undefined }]
  const frames = [...before, ...versions].map((version) => ({
    from: version.from,
    values: changesOfVersions(record.id, version.record, record).map((change) =>
      wordedChange(change, (id) => nameOfId(dataset, id)),
    ),
  }))
  return spansOf(frames, ({ field, word }) => `${field} ${word}`).map(({ value, from, until }) => ({
    ...value,
    from,
    until,
  }))
}

const tellingsOf = (dataset: Dataset, id: Id): readonly KnownTelling[] => {
  const checked = knownSince.check({ record: id })
  if (!checked.ok) return []
  return knownSince
    .run(dataset, checked.params)
    .tellings.map(({ says, source, publisher, published, by, evidence }) => ({
      key: `${source.id} ${says} ${by?.id}`,
      says,
      href: hrefOf(source.id),
      publisher,
      published: published === null ? null : dateInWords(published),
      out: published?.latest ?? null,
      by: by?.name ?? null,
      phrases: evidence.slice(0, 2).map(({ phrase }) => phrase),
    }))
}

const promisesOf = (
  dataset: Dataset,
  leading: readonly CommitmentRecord[],
  { placesOf }: Lines,
): readonly KnownPromise[] =>
  leading.flatMap(({ id }) =>
    versionsOf(dataset, id).flatMap(({ from, record }, at, all): readonly KnownPromise[] =>
      record.type !== 'commitment'
        ? []
        : [
            {
              from,
              until: all[at + 1]?.from ?? null,
              href: hrefOf(id),
              summary: record.summary,
              who: record.declaredBy === null ? null : nameOfId(dataset, record.declaredBy),
              term: nameOfId(dataset, record.chairmanship),
              lines: placesOf(record.evidence),
            },
          ],
    ),
  )

/** The commitments by the records that tell what came of them. */
const leadingTo = (dataset: Dataset): ReadonlyMap<Id, readonly CommitmentRecord[]> => {
  const leading = new Map<Id, CommitmentRecord[]>()
  for (const one of recordsOf(dataset, 'commitment'))
    for (const record of new Set(one.followUps.flatMap((followUp) => followUp.record ?? [])))
      leading.set(record, [...(leading.get(record) ?? []), one])
  return leading
}

const storyOf = (dataset: Dataset, record: AnyRecord, leading: readonly CommitmentRecord[]): KnownRecord => {
  const { id } = record
  const versions = versionsOf(dataset, id)
  const lines = makeLines(dataset)
  const stages = versions.map((version) => {
    const status = version.record.type === 'event' ? statusOf(dataset, version.record)?.status : undefined
    return { from: version.from, values: status === undefined ? [] : [status] }
  })
  return {
    name: nameOfId(dataset, id),
    href: hrefOf(id),
    from: versions[0]?.from ?? null,
    stages: spansOf(stages, String),
    facts: factsIn(dataset, versions, lines),
    later: laterIn(dataset, record, versions),
    tellings: tellingsOf(dataset, id),
    promises: promisesOf(dataset, leading, lines),
    lines: lines.lines,
  }
}

/** How what is known of one record grew; null where the record has none of the id. */
export const knownRecordOf = (dataset: Dataset, id: Id): KnownRecord | null => {
  const record = recordById(dataset, id)
  return record === undefined ? null : storyOf(dataset, record, leadingTo(dataset).get(id) ?? [])
}

/** How what is known of every record grew, by id. */
export const knownRecords = (dataset: Dataset): ReadonlyMap<Id, KnownRecord> => {
  const leading = leadingTo(dataset)
  return new Map(
    allRecords(dataset).map((record) => [record.id, storyOf(dataset, record, leading.get(record.id) ?? [])]),
  )
}
