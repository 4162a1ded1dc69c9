import { type Dataset, hasType, type Id } from '@csto-record/domain'
import { fillersIn } from './fillers.ts'
import { within } from './page.ts'
import { type Word, wordsIn } from './words.ts'

/** A name of a record, word by word. */
export interface KnownName {
  readonly id: Id
  readonly text: string
  readonly words: readonly Word[]
  /** Shortened by what pages may leave out: another body's name may be cut down to the same words. */
  readonly isCut: boolean
}
export type NameTable = ReadonlyMap<string, readonly KnownName[]>

const types = ['state', 'organization', 'body', 'person', 'force', 'place'] as const
/** An exercise goes by a name and a year; what else events are called on record is a description. */
const exerciseName = /^[\p{L} ]+-\d{4}$/u

const namesOf = (dataset: Dataset): readonly { readonly id: Id; readonly text: string }[] => [
  ...types.flatMap((type) =>
    [
      ...dataset.states,
      ...dataset.organizations,
      ...dataset.bodies,
      ...dataset.persons,
      ...dataset.forces,
      ...dataset.places,
    ].flatMap((record) => {
      if (!hasType(record.id, type)) return []
      const acronym = 'acronym' in record && record.acronym !== null ? [record.acronym] : []
      return [record.name, ...record.names.map(({ text }) => text), ...acronym].map((text) => ({ id: record.id, text }))
    }),
  ),
  ...dataset.events.flatMap(({ id, name, names }) =>
    [name, ...names.map(({ text }) => text)].flatMap((text) => (exerciseName.test(text) ? [{ id, text }] : [])),
  ),
]

/** What a place of exercises is called beside its own name, in one page so, in another so. */
const ground = /^(?:training|ground|range|cent(?:re|er)|полигон|учебный|центр)$/i

/** The words of a name, without those that pages leave out; of a person's, the other way round too. */
const readings = ({ id, text }: { readonly id: Id; readonly text: string }): readonly KnownName[] => {
  const words = wordsIn(text).filter(({ text: word }) => word.toLowerCase() !== 'the')
  const fillers = fillersIn(text)
  const kept = words.filter((word) => !fillers.some((filler) => within(word, filler)))
  const cut = kept.length > 1 && kept.length < words.length ? [{ id, text, words: kept, isCut: true }] : []
  const whole = { id, text, words, isCut: false }
  const short = hasType(id, 'place') ? words.filter((word) => !ground.test(word.text)) : words
  const bare =
    short.length > 0 && short.length < words.length
      ? [{ id, text: short.map((word) => word.text).join(' '), words: short, isCut: true }]
      : []
  const turned = hasType(id, 'person') && words.length === 2 ? [{ ...whole, words: words.toReversed() }] : []
  return [whole, ...cut, ...bare, ...turned]
}

const tables = new WeakMap<Dataset, NameTable>()
/** Every name in a dataset by the key of its first word. Made once for each dataset. */
export const nameTable = (dataset: Dataset): NameTable => {
  const known = tables.get(dataset)
  if (known !== undefined) return known
  const table = new Map<string, KnownName[]>()
  for (const name of namesOf(dataset).flatMap(readings)) {
    const first = name.words[0]?.key
    if (first === undefined) continue
    const group = table.get(first)
    if (group === undefined) table.set(first, [name])
    else group.push(name)
  }
  tables.set(dataset, table)
  return table
}
