import { recordById } from '../../dataset.ts'
import type { RecordType } from '../../ids.ts'
import { daysIn } from '../../reading/dates.ts'
import type { Authored, Corpus } from '../corpus.ts'
import { type Corruption, changed, ofType, type Site } from '../corruption.ts'
import { pick, type Random } from '../random.ts'
import { getAt } from '../tree.ts'

const dayPattern = /^\d{4}-\d{2}-\d{2}$/
const isDay = (value: unknown): value is string => typeof value === 'string' && dayPattern.test(value)
const moveYears = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`.replace('02-29', '02-28')
const moveDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** One digit of the year, or two, typed wrongly. */
const otherYear = (day: string, random: Random): string =>
  moveYears(day, pick(random, [-10, -9, -2, -1, 1, 2, 9, 10]) ?? 1)
const otherDay = (day: string, random: Random): string => moveDays(day, pick(random, [-9, -3, -2, -1, 1, 2, 3, 9]) ?? 1)

/** Every date of a type's field that is exact to the day. */
const daysAt = (
  corpus: Corpus,
  types: readonly RecordType[],
  field: string,
): readonly (readonly [Authored, string])[] =>
  ofType(corpus, ...types).flatMap((record) => {
    const value = record.fields[field]
    return isDay(value) ? [[record, value] as const] : []
  })

const typo = (
  id: string,
  summary: string,
  types: readonly RecordType[],
  field: string,
  move: (day: string, random: Random) => string,
): Corruption => ({
  id,
  summary,
  uncatchable: null,
  sites: (corpus) =>
    daysAt(corpus, types, field).map(([record, day]): Site => {
      return { record, make: (random) => changed(corpus, record, [field], move(day, random)) }
    }),
})

/** A date whose phrase spells it, and one whose phrase does not: only the first can be held against the phrase. */
const told = (type: RecordType, field: string, summary: string): readonly Corruption[] => {
  const sites = (corpus: Corpus, wanted: boolean): readonly Site[] =>
    daysAt(corpus, [type], field)
      .filter(([record]) => {
        const entries: readonly unknown[] = Array.isArray(record.fields['evidence']) ? record.fields['evidence'] : []
        const telling = entries.filter((entry) => JSON.stringify(getAt(entry, ['supports'])).includes(`"${field}"`))
        return telling.some((entry) => daysIn(String(getAt(entry, ['phrase']))).length > 0) === wanted
      })
      .map(([record, day]) => ({ record, make: (random) => changed(corpus, record, [field], otherYear(day, random)) }))
  const uncatchable = 'no phrase spells the date; other dates of the record may still contradict it'
  return [
    {
      id: `${type}-${field}-typo-told`,
      summary: `${summary}, and a phrase spells the date.`,
      uncatchable: null,
      sites: (corpus) => sites(corpus, true),
    },
    {
      id: `${type}-${field}-typo`,
      summary: `${summary}, and no phrase spells the date.`,
      uncatchable,
      sites: (corpus) => sites(corpus, false),
    },
  ]
}

/** Mistakes in days and years. */
export const dates: readonly Corruption[] = [
  typo('event-year-typo', 'The year of an event is typed wrongly.', ['event'], 'start', otherYear),
  typo('event-day-typo', 'The day of an event is typed wrongly.', ['event'], 'start', otherDay),
  typo(
    'document-year-typo',
    'The year in which a document was adopted is typed wrongly.',
    ['document'],
    'adopted',
    otherYear,
  ),
  typo('published-year-later', 'A source is dated years too late.', ['source'], 'published', (day) =>
    moveYears(day, 9),
  ),
  typo('published-day-typo', 'The day of a source is typed wrongly.', ['source'], 'published', otherDay),
  typo('declared-year-later', 'A commitment is dated years after its term.', ['commitment'], 'declaredOn', (day) =>
    moveYears(day, 3),
  ),
  typo('remark-year-later', 'A remark is dated a year after the page that reports it.', ['remark'], 'on', (day) =>
    moveYears(day, 1),
  ),
  typo(
    'term-year-typo',
    'The year in which a state took the chair is typed wrongly.',
    ['chairmanship'],
    'start',
    otherYear,
  ),
  ...told('tenure', 'start', 'An office is said to start in another year'),
  ...told('tenure', 'end', 'An office is said to end in another year'),
  ...told('membership', 'start', 'A membership is said to start in another year'),
  ...told('document', 'signed', 'A document is said to be signed in another year'),
  ...told('body', 'established', 'A body is said to be established in another year'),
  typo(
    'member-year-later',
    'The year in which a membership was signed is typed too late.',
    ['membership'],
    'signed',
    (day) => moveYears(day, 20),
  ),
  {
    id: 'ends-swapped',
    summary: 'The first and the last day change places.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'event', 'tenure', 'membership', 'chairmanship').flatMap((record) => {
        const { start, end } = record.fields
        if (!isDay(start) || !isDay(end) || start === end) return []
        const swapped = { ...record.fields, start: end, end: start }
        return [{ record, make: () => changed(corpus, record, [], swapped) }]
      }),
  },
  {
    id: 'acts-swapped',
    summary: 'Two acts of a document change places.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'document').flatMap((record) => {
        const { adopted, signed, inForce } = record.fields
        const [first, second] =
          isDay(adopted) && isDay(signed) && adopted !== signed ? ['adopted', 'signed'] : ['signed', 'inForce']
        const [one, other] = first === 'adopted' ? [adopted, signed] : [signed, inForce]
        if (first === undefined || second === undefined || !isDay(one) || !isDay(other) || one === other) return []
        const swapped = { ...record.fields, [first]: other, [second]: one }
        return [{ record, make: () => changed(corpus, record, [], swapped) }]
      }),
  },
  {
    id: 'attested-later-than-told',
    summary: 'A day in office is typed as a day after the page that attests it.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'tenure').flatMap((record) => {
        const attested: readonly unknown[] = Array.isArray(record.fields['attested']) ? record.fields['attested'] : []
        const [day] = attested
        // Evidence that names the day alone would lose it too, which is another mistake.
        if (!isDay(day)) return []
        const text = JSON.stringify(record.fields).replaceAll(day, moveYears(day, 2))
        return [{ record, make: () => changed(corpus, record, [], JSON.parse(text)) }]
      }),
  },
  {
    id: 'event-outside-whole',
    summary: 'A part of an event is moved out of the days of the whole.',
    uncatchable: null,
    sites: (corpus) =>
      ofType(corpus, 'event').flatMap((record) => {
        const { start, partOf } = record.fields
        const whole = corpus.dataset.events.find(({ id }) => id === partOf)
        const first = whole?.start?.earliest
        if (!isDay(start) || first == null) return []
        return [{ record, make: () => changed(corpus, record, ['start'], moveDays(first, -20)) }]
      }),
  },
  {
    id: 'held-in-future',
    summary: 'An event that was held is dated after the day through which the record looked.',
    uncatchable: null,
    sites: (corpus) =>
      daysAt(corpus, ['event'], 'start')
        .filter(([record]) => {
          const event = recordById(corpus.dataset, record.id)
          return event?.type === 'event' && event.evidence.some(({ says }) => says === 'held')
        })
        .map(([record, day]) => ({
          record,
          make: () =>
            changed(
              corpus,
              record,
              ['start'],
              moveYears(day, Number(corpus.dataset.asOf.slice(0, 4)) + 1 - Number(day.slice(0, 4))),
            ),
        })),
  },
]
