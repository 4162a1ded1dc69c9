import type { RecordType } from '@csto-record/domain'
import { daysIn } from '@csto-record/domain/reading'
import type { Corpus } from '../corpus.ts'
import { type Corruption, changed, type Site } from '../corruption.ts'
import type { Random } from '../random.ts'
import { getAt, listAt } from '../tree.ts'
import { daysAt, moveYears, otherDay, otherYear } from './days.ts'

const typo = (
  id: string,
  summary: string,
  types: readonly RecordType[],
  field: string,
  move: (day: string, random: Random) => string,
): Corruption => ({
  id,
  summary,
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
        const entries = listAt(record.fields, 'evidence')
        const telling = entries.filter((entry) => JSON.stringify(getAt(entry, ['supports'])).includes(`"${field}"`))
        return telling.some((entry) => daysIn(String(getAt(entry, ['phrase']))).length > 0) === wanted
      })
      .map(([record, day]) => ({ record, make: (random) => changed(corpus, record, [field], otherYear(day, random)) }))
  const uncatchable = 'no phrase spells the date; other dates of the record may still contradict it'
  return [
    {
      id: `${type}-${field}-typo-told`,
      summary: `${summary}, and a phrase spells the date.`,
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

/** Days and years typed wrongly. */
export const typos: readonly Corruption[] = [
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
]
