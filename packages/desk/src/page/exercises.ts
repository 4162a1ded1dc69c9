import { type Dataset, type Id, recordById } from '@csto-record/domain'
import { overlaps, type Page, type Span } from './page.ts'

/** A run of exercises or operations that a page names, with the year or the name of the one it means. */
export interface FoundExercise extends Span {
  readonly of: Id<'body' | 'organization' | 'force'>
  readonly series: string
  /** Null where the page gives none beside the name. */
  readonly year: number | null
  /** What tells one operation of a run from another, as Arax in Channel-Arax. */
  readonly part: string | null
  /** The one on record, where the name leads to one alone. */
  readonly known: Id<'event'> | null
}

/** What Russian pages, and pages that do not translate, call the runs of exercises. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  search: ['Поиск', 'Poisk'],
  echelon: ['Эшелон', 'Eshelon'],
  'indestructible-brotherhood': ['Нерушимое братство', 'Unbreakable Brotherhood'],
  rubezh: ['Рубеж', 'Frontier'],
  barrier: ['Барьер', 'Baryer'],
  'combat-brotherhood': ['Боевое братство'],
  cobalt: ['Кобальт', 'Kobalt'],
  rock: ['Скала', 'Skala'],
  thunder: ['Гром', 'Grom'],
  interaction: ['Взаимодействие', 'Vzaimodeistvie'],
  'operation-channel': ['Канал', 'Kanal'],
  'operation-proxy': ['ПРОКСИ', 'Прокси'],
  'operation-illegal': ['Нелегал', 'Nelegal'],
}
const quoted = /"([^"]+)"/

interface Run {
  readonly of: FoundExercise['of']
  readonly key: string
  readonly names: readonly string[]
}
const runsIn = (dataset: Dataset): readonly Run[] =>
  [...dataset.organizations, ...dataset.bodies, ...dataset.forces].flatMap(({ id, series }) =>
    series
      .filter(({ numbering }) => numbering === 'year')
      .map(({ key, name }) => ({ of: id, key, names: [quoted.exec(name)?.[1] ?? name, ...(alsoCalled[key] ?? [])] })),
  )

const called = /(?:exercises?|drills?|trainings?|operations?|учени\p{L}*|операци\p{L}*|тренировк\p{L}*)[\s"“«]+$/iu
const quote = /["“«]$/
const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')

/** The last day of an event's year, or the year in its id. */
const yearOf = (dataset: Dataset, id: Id<'event'>): string =>
  recordById(dataset, id)?.start?.edtf.slice(0, 4) ?? /\d{4}/.exec(id)?.[0] ?? ''

const knownAs = (dataset: Dataset, { of, key }: Run, year: number | null, part: string | null) => {
  const run = dataset.events.filter(({ series }) => series?.of === of && series.key === key)
  const fits = run.filter(({ id, name, names }) => {
    const all = [name, ...names.map(({ text }) => text)]
    if (part !== null) return all.some((text) => text.includes(part))
    return year !== null && yearOf(dataset, id) === String(year)
  })
  const named = fits.filter(({ name }) => year !== null && new RegExp(`[ -]${year}$`).test(name))
  const [one, ...others] = named.length === 1 ? named : fits
  return one === undefined || others.length > 0 ? null : one.id
}

/**
 * The exercises and operations of known runs that a page names: by name and year, in quotes, or after a word for what
 * it is. A bare word is no name.
 */
export const exercisesIn = (dataset: Dataset, { text }: Page): readonly FoundExercise[] => {
  const found = runsIn(dataset).flatMap((run) => {
    const pattern = new RegExp(
      `(?<!\\p{L})(?:${run.names.map(escaped).join('|')})(?!\\p{L})(?:\\s*[-–—]\\s*(\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?))?["”»]?(?:\\s*[-–—]?\\s*((?:19|20)\\d{2})(?!\\d))?`,
      'gu',
    )
    return [...text.matchAll(pattern)].flatMap((match): readonly FoundExercise[] => {
      const before = text.slice(Math.max(0, match.index - 30), match.index)
      const [part, year] = [match[1] ?? null, match[2] === undefined ? null : Number(match[2])]
      if (year === null && !called.test(before) && !quote.test(before)) return []
      const { of, key } = run
      const end = match.index + match[0].replace(/["”»]$/, '').length
      return [{ of, series: key, year, part, known: knownAs(dataset, run, year, part), start: match.index, end }]
    })
  })
  return found
    .filter((one, position) => found.findIndex((other) => overlaps(one, other)) === position)
    .toSorted((left, right) => left.start - right.start)
}
