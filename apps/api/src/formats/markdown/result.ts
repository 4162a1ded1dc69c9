import { type Fields, isFields } from '@csto-record/formats'
import type { Cited, DisputeResult } from '@csto-record/queries'
import { inWords } from '@csto-record/queries/citation'
import type { ListItem, PhrasingContent } from 'mdast'
import type { Writer } from '../writer.ts'
import { entry, heading, link, listOf, paragraph, strong, text, writeBlocks } from './blocks.ts'
import { disputeEntry } from './facts.ts'
import { type Around, inline } from './inline.ts'
import { makeNotes, type Notes } from './notes.ts'
import { closing } from './record.ts'

// Results are read by their form: queries carry evidence and disputes in the same shapes everywhere.
const isCited = (value: unknown): value is Cited =>
  isFields(value) && 'source' in value && 'phrase' in value && 'publisher' in value && 'supports' in value
const isDispute = (value: unknown): value is DisputeResult =>
  isFields(value) && 'reason' in value && 'evidence' in value && 'field' in value
const isEach = <T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] =>
  Array.isArray(value) && value.length > 0 && value.every(is)

const isDate = (value: unknown): boolean => isFields(value) && 'edtf' in value
/** Objects that get entries of their own; a date or a record by id and name is one word. */
const isParted = (value: unknown): value is Fields =>
  isFields(value) && !isDate(value) && !('id' in value && 'name' in value && Object.keys(value).length === 2)

/** The members by which an object is told; for one without any of them, the first that is told in a word. */
const naming = ['id', 'name', 'record', 'who', 'title', 'summary', 'question', 'path', 'key']
/** Members that say nothing where they are null: no second clock was asked for. */
const unsaid = new Set(['knownBy', 'notKnown'])

const wordOf = (value: unknown, around: Around): PhrasingContent =>
  isFields(value) && typeof value['id'] === 'string' ? inline(value['id'], around) : inline(value, around)

/** The members of an object as entries: evidence as marks on its own line, disputes and lists below it. */
const told = (value: Fields, around: Around, notes: Notes) => {
  const marks = Object.values(value).flatMap((inner) => (isEach(inner, isCited) ? notes.marks(inner) : []))
  const below = Object.entries(value).flatMap(([name, inner]): readonly ListItem[] => {
    if (inner === null && unsaid.has(name)) return []
    if (isEach(inner, isCited) || (Array.isArray(inner) && inner.length === 0 && /evidence|disputes/i.test(name)))
      return []
    if (isEach(inner, isDispute)) return inner.map((dispute) => disputeEntry(dispute, around, notes))
    return [memberEntry(name, inner, around, notes)]
  })
  return { marks, below }
}

const without = (value: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))

/** A member that holds a whole record, with its name. */
const recordIn = (value: Fields): readonly [name: string, record: Fields] | undefined => {
  for (const [name, inner] of Object.entries(value))
    if (isParted(inner) && typeof inner['id'] === 'string') return [name, inner]
  return undefined
}

const objectEntry = (value: Fields, around: Around, notes: Notes): ListItem => {
  const isWord = (name: string) =>
    (value[name] ?? null) !== null && !Array.isArray(value[name]) && !isParted(value[name])
  const named = naming.find(isWord)
  const inner = named === undefined ? recordIn(value) : undefined
  if (inner !== undefined) {
    // An object around a whole event, say, is told as that event, with what it says besides.
    const [ofRecord, besides] = [
      told(without(inner[1], ['id', 'name']), around, notes),
      told(without(value, [inner[0]]), around, notes),
    ]
    return entry([wordOf(inner[1], around), ...besides.marks, ...ofRecord.marks], [...besides.below, ...ofRecord.below])
  }
  const name = named ?? Object.keys(value).find(isWord)
  // The name of a record stands in the link that its id makes.
  const { marks, below } = told(without(value, name === 'id' ? ['id', 'name'] : [name ?? '']), around, notes)
  return entry([name === undefined ? text('—') : wordOf(value[name], around), ...marks], below)
}

const memberEntry = (name: string, value: unknown, around: Around, notes: Notes): ListItem => {
  const label = strong(inWords(name))
  if (Array.isArray(value) && value.some(isParted)) {
    const entries: readonly unknown[] = value
    return entry(
      [label],
      entries.filter(isFields).map((one) => objectEntry(one, around, notes)),
    )
  }
  if (Array.isArray(value) && value.length > 0) {
    const entries: readonly unknown[] = value
    const words = entries.flatMap((one, place) => [...(place === 0 ? [] : [text(', ')]), wordOf(one, around)])
    return entry([label, text(': '), ...words])
  }
  if (isParted(value)) {
    const isRecord = typeof value['id'] === 'string'
    const { marks, below } = told(isRecord ? without(value, ['id', 'name']) : value, around, notes)
    return entry([label, ...(isRecord ? [text(': '), wordOf(value, around)] : []), ...marks], below)
  }
  return entry([label, text(': '), wordOf(value, around)])
}

/** The address of the page that follows, by its cursor. */
const pageAfter = (url: URL, cursor: string): string => {
  const search = new URLSearchParams(url.search)
  search.set('cursor', cursor)
  return `${url.pathname}?${search}`
}

/** The result of a query as Markdown: what was asked, and the answer in words with its evidence as notes. */
export const writeResultMarkdown =
  (summary: string): Writer<{ readonly result: unknown }> =>
  ({ result }, written) => {
    const { url, config } = written
    const notes = makeNotes()
    const asked = [...url.searchParams].map(([name, value]) => entry([strong(inWords(name)), text(`: ${value}`)]))
    const next = isFields(result) && typeof result['next'] === 'string' ? pageAfter(url, result['next']) : null
    const entries = isFields(result)
      ? told(without(result, ['next']), written, notes).below
      : [memberEntry('result', result, written, notes)]
    return writeBlocks([
      heading(1, text(summary)),
      paragraph(
        link('Asked', `${config.publicUrl}${url.pathname}${url.search}`),
        text(asked.length === 0 ? '.' : ' for:'),
      ),
      ...listOf(asked),
      heading(2, text('Answer')),
      ...listOf(entries),
      ...(next === null ? [] : [paragraph(link('The next page', `${config.publicUrl}${next}`))]),
      ...closing(written, notes),
    ])
  }
