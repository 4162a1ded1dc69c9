import 'server-only'
import {
  type BodyRecord,
  type ForceRecord,
  type Id,
  isDate,
  type Name,
  type OrganizationRecord,
  recordsOf,
} from '@csto-record/domain'
import { dateInWords } from '#web/format/date.ts'
import { groupedBy } from '#web/format/grouped.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { glossary as words } from '#web/words/index.ts'
import { dataset, nameOf } from './dataset.ts'

type Owner = BodyRecord | ForceRecord | OrganizationRecord

/** One entry: what it is called, what it is, since when. */
export interface Term {
  readonly id: Id
  /** Its place on the page of the glossary. */
  readonly anchor: string
  readonly name: string
  /** Its acronyms in Latin letters; none where it has none. */
  readonly acronyms: readonly string[]
  /** Names in Russian, its acronym there among them. */
  readonly russian: readonly string[]
  /** Other names, in other languages. */
  readonly others: readonly Name[]
  /** `permanent working body of the CSTO`; what it belongs to stands apart. */
  readonly kind: string
  readonly of: { readonly name: string; readonly href: string } | null
  /** `since 2009`, `until 2013`; empty where no source says. */
  readonly span: string
  readonly href: string
}

const kindOf = (record: Owner): string => {
  if (record.type === 'force') return words.force
  if (record.type === 'body') return words.body(record.category === null ? null : inWords(record.category))
  return words.organization[record.kind]
}
const spanOf = (record: Owner): string => {
  const first = record.type === 'organization' ? record.founded : record.established
  const last = record.type === 'body' && isDate(record.dissolved) ? record.dissolved : null
  return [first && words.since(dateInWords(first)), last && words.until(dateInWords(last))]
    .filter((part) => part !== null)
    .join(', ')
}

/** Capital letters and digits alone, two capitals at least: CSTO, ОДКБ. */
const acronym = /^\p{Lu}[\p{Lu}\d-]*\p{Lu}\d*$/u
const latin = /^\p{Script=Latin}/u

const termOf = (record: Owner): Term => {
  const above = record.parent ?? (record.type === 'organization' ? record.state : null)
  const russian = record.names.filter(({ language }) => language === 'ru')
  const short = [record.acronym ?? '', ...record.names.map(({ text }) => text)].filter(
    (text) => acronym.test(text) && latin.test(text),
  )
  const told = new Set([record.name, ...short, ...russian.map(({ text }) => text)])
  return {
    id: record.id,
    anchor: record.id.replace('/', '-'),
    name: record.name,
    acronyms: [...new Set(short)],
    russian: russian.map(({ text }) => text),
    others: record.names.filter(({ text }) => !told.has(text)),
    kind: kindOf(record),
    of: above === null ? null : { name: nameOf(above), href: hrefOf(above) },
    span: spanOf(record),
    href: hrefOf(record.id),
  }
}

/** What a term stands under: its acronym, or its name. */
export const headOf = ({ acronyms: [first], name }: Pick<Term, 'acronyms' | 'name'>): string => first ?? name

/** Bodies and forces, and organizations that have an acronym, by acronym or name. */
export const terms: readonly Term[] = [
  ...recordsOf(dataset, 'body'),
  ...recordsOf(dataset, 'force'),
  ...recordsOf(dataset, 'organization'),
]
  .map(termOf)
  .filter(({ id, acronyms }) => acronyms.length > 0 || !id.startsWith('organization/'))
  .toSorted((left, right) => headOf(left).localeCompare(headOf(right), 'en'))

export const termsByLetter: readonly (readonly [letter: string, terms: readonly Term[]])[] = [
  ...groupedBy(terms, (term) => headOf(term).charAt(0).toUpperCase()),
]

const called = terms.flatMap((term) =>
  [...term.acronyms, ...term.russian, ...term.others.map(({ text }) => text)]
    .filter((text) => acronym.test(text))
    .map((text) => ({ text, term })),
)
/** Terms by the acronyms that tell them apart, in whatever language: one that two have is of neither. */
export const termsByAcronym: ReadonlyMap<string, Term> = new Map(
  [...groupedBy(called, ({ text }) => text)].flatMap(([text, own]) => {
    const [first, ...others] = own
    return first === undefined || others.some(({ term }) => term !== first.term) ? [] : [[text, first.term] as const]
  }),
)
export const termHref = ({ id }: Pick<Term, 'id'>): string => `/glossary#${id.replace('/', '-')}`
