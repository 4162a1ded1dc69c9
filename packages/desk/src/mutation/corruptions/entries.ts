import type { Authored, Corpus } from '../corpus.ts'
import { changed } from '../corruption.ts'
import { pick } from '../random.ts'
import { isTree, listAt, type Tree } from '../tree.ts'

export interface Entry {
  readonly record: Authored
  readonly entry: Tree
  readonly position: number
}
/** Every entry of evidence, as it was written. */
export const entriesOf = (corpus: Corpus): readonly Entry[] =>
  corpus.records.flatMap((record) => {
    const evidence = listAt(record.fields, 'evidence')
    return evidence.flatMap((entry, position) => (isTree(entry) ? [{ record, entry, position }] : []))
  })

/** Whether the text of the source that an entry cites is at hand. */
export const isHeld = ({ dataset, texts }: Corpus, { entry }: Entry): boolean => {
  const file = dataset.sources.find(({ id }) => id === entry['source'])?.text?.file
  return file !== undefined && texts?.has(file) === true
}

export const inEntry = (corpus: Corpus, { record, position }: Entry, member: string, value: unknown) =>
  changed(corpus, record, ['evidence', position, member], value)

/** A letter of a phrase typed wrongly. */
export const mistyped = (phrase: string, random: () => number): string => {
  const places = [...phrase.matchAll(/\p{L}/gu)].map(({ index }) => index)
  const at = pick(random, places) ?? 0
  const letter = phrase[at] ?? ''
  return `${phrase.slice(0, at)}${letter === 'x' ? 'q' : 'x'}${phrase.slice(at + 1)}`
}
