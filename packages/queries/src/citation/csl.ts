import {
  type AnyRecord,
  type Dataset,
  dateInFull,
  type Fact,
  type FuzzyDate,
  isDay,
  pageOf,
  type SourceRecord,
} from '@csto-record/domain'
import { nameOf, nameOfId } from '../names/names.ts'
import { factIdOf, factPageOf } from '../results/fact-id.ts'
import type { Imprint } from './imprint.ts'
import { pathInWords, valueInWords } from './words.ts'

type DateParts = readonly [year: number, month?: number, day?: number]
/** A date as CSL-JSON has it: parts for what is known, or words for a date without a year. */
export type CslDate =
  | { readonly 'date-parts': readonly DateParts[]; readonly circa?: true }
  | { readonly literal: string }

/** An item of CSL-JSON (Citation Style Language 1.0.2), as far as the record fills it. */
export interface CslItem {
  readonly id: string
  readonly type: 'webpage' | 'report' | 'treaty' | 'dataset'
  readonly title: string
  readonly publisher?: string
  readonly 'container-title'?: string
  readonly issued?: CslDate
  readonly URL: string
  readonly language?: string
  readonly version?: string
}

const partsOf = (edtf: string): DateParts => {
  const [year = 0, ...rest] = edtf.split('-').map(Number)
  return [year, ...rest] as unknown as DateParts
}

/** A date as precise as its source gives it; `~`, `?` and `%` make it `circa`, which is all that CSL can say of doubt. */
export const cslDate = (date: FuzzyDate): CslDate => {
  const { edtf, earliest, latest } = date
  if (earliest === null) return { literal: dateInFull(date) }
  const bare = edtf.replace(/[~?%]$/, '')
  const circa = bare === edtf ? {} : ({ circa: true } as const)
  if (isDay(bare) || /^\d{4}(-(0\d|1[0-2]))?$/.test(bare)) return { 'date-parts': [partsOf(bare)], ...circa }
  return { 'date-parts': [partsOf(earliest), partsOf(latest)], ...circa }
}

const typeOfSource = ({ kind }: SourceRecord): CslItem['type'] =>
  kind === 'treaty' || kind === 'report' ? kind : 'webpage'

/** A cited page. The day on which it was looked at is not recorded, so that there is no `accessed`. */
export const sourceItem = (source: SourceRecord): CslItem => ({
  id: source.id,
  type: typeOfSource(source),
  title: source.title,
  publisher: source.publisher,
  ...(source.published === null ? {} : { issued: cslDate(source.published) }),
  URL: source.url,
  language: source.language,
})

/** What every item has that the record itself publishes: all but what it is about and where it stands. */
export const ownItem = ({ version, asOf }: Dataset, { title }: Imprint) => ({
  type: 'webpage' as const,
  'container-title': title,
  publisher: title,
  issued: { 'date-parts': [partsOf(asOf)] },
  version,
  language: 'en',
})

/** A record itself, at the address of its page. */
export const recordItem = (dataset: Dataset, record: AnyRecord, imprint: Imprint): CslItem => ({
  ...ownItem(dataset, imprint),
  id: record.id,
  title: nameOf(dataset, record),
  URL: `${imprint.readerUrl}${pageOf(record.id)}`,
})

/** What a fact states, in words: `27th meeting: chair: Alexander Gorovoy`. */
export const statementOf = (dataset: Dataset, fact: Pick<Fact, 'record' | 'field' | 'value'>): string =>
  `${nameOfId(dataset, fact.record)}: ${pathInWords(dataset, fact.field)}: ${valueInWords(dataset, fact.value)}`

/** A statement of the record, at its place on the page of its record. */
export const factItem = (
  dataset: Dataset,
  fact: Pick<Fact, 'record' | 'field' | 'key' | 'value'>,
  imprint: Imprint,
): CslItem => ({
  ...ownItem(dataset, imprint),
  id: factIdOf(fact),
  title: statementOf(dataset, fact),
  URL: `${imprint.readerUrl}${factPageOf(fact)}`,
})
