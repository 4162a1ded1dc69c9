import { type Dataset, hasType, type Id } from '@csto-record/domain'
import { familyNamesIn } from './family-names.ts'
import { fillersIn } from './fillers.ts'
import type { Mention } from './mention.ts'
import { type KnownName, nameTable } from './name-table.ts'
import { overlaps, type Page, within } from './page.ts'
import { isAcronym, isWordOf, type Word, wordsIn } from './words.ts'

/** What may stand between the words of one name, over a line break too. */
const joint = /^(?:[\s\-–—«»"“”()'’]{0,3}|,\s)$/
const patronymic = /(?:ovich|evich|ovna|evna|ович|евич|овн|евн|ич)(?:[аеуойюя]|ем|ом|ой|ы)?$/u
const ours = /^(?:CSTO|ОДКБ|PA|ПА)$/u
const capital = /^\p{Lu}/u

/** Where a name that begins at a word ends; null where it does not stand there. */
const endOf = (text: string, words: readonly Word[], at: number, name: KnownName, skipped: (word: Word) => boolean) => {
  const isPerson = hasType(name.id, 'person')
  let position = at
  for (const [place, part] of name.words.entries()) {
    while (place > 0) {
      const word = words[position]
      if (word === undefined || isWordOf(part, word)) break
      if (!skipped(word) && !(isPerson && patronymic.test(word.text))) break
      position += 1
    }
    const [word, before] = [words[position], words[position - 1]]
    if (word === undefined || !isWordOf(part, word)) return null
    if (place > 0 && before !== undefined && !joint.test(text.slice(before.end, word.start))) return null
    position += 1
  }
  return position
}

/** What follows the name of another organization's body, or a longer name that begins like one of ours. */
const theirs =
  /^\s(?:of|under|within|при)?\s?(?:the\s)?(?:[A-Z]{2,6}(?!\p{L})|Commonwealth|Shanghai|United Nations|European|Eurasian|Union State|СНГ|ШОС|ООН|ЕАЭС|НАТО|ОБСЕ|Союзного)/u
const our = /^\s(?:of|under|within|при)?\s?(?:the\s)?(?:CSTO|PA|Collective|Organi[sz]ation|member|ОДКБ|ПА)(?!\p{L})/u
const goesOn = /^\s(?:of|for)\s/
const general = /(?:Council|Committee|Commission|Group|Cent(?:er|re)|Meeting|Assembly)$/

/** A name in one word counts with a capital; a body's counts where it is not another organization's. */
const isMeant = (text: string, words: readonly Word[], from: number, to: number, name: KnownName): boolean => {
  const [first, before, last] = [words[from], words[from - 1], words[to - 1]]
  if (first === undefined || last === undefined) return false
  if (name.words.length === 1 && capital.test(name.text) && !capital.test(first.text)) return false
  if (!hasType(name.id, 'body')) return true
  const after = text.slice(last.end, last.end + 60)
  if (our.test(after)) return true
  const isForeign =
    before !== undefined &&
    text.slice(before.end, first.start) === ' ' &&
    isAcronym(before.text) &&
    !ours.test(before.text) &&
    !name.text.includes(before.text)
  return !isForeign && !theirs.test(after) && !(general.test(name.text) && goesOn.test(after))
}

const writtenIn = (dataset: Dataset, { text }: Page, words: readonly Word[]): readonly Mention[] => {
  const table = nameTable(dataset)
  const fillers = fillersIn(text)
  const skipped = (word: Word): boolean => fillers.some((filler) => within(word, filler))
  const found = words.flatMap((word, at) =>
    (table.get(word.key) ?? []).flatMap((name) => {
      const to = endOf(text, words, at, name, skipped)
      const end = words[(to ?? 0) - 1]?.end
      if (to === null || end === undefined || !isMeant(text, words, at, to, name)) return []
      return [{ id: name.id, start: word.start, end, length: name.words.length }]
    }),
  )
  // The longest name wins, wherever a shorter one begins.
  const kept: { id: Id; start: number; end: number; others: Id[] }[] = []
  for (const { id, start, end } of found.toSorted((left, right) => right.end - right.start - (left.end - left.start))) {
    const same = kept.find((mention) => mention.start === start && mention.end === end)
    if (same !== undefined && same.id !== id && !same.others.includes(id)) same.others.push(id)
    if (!kept.some((mention) => overlaps(mention, { start, end }))) kept.push({ id, start, end, others: [] })
  }
  return kept
}

/**
 * The records that a page names: states, organizations, bodies, people, forces, places and exercises, in whatever case
 * and romanization, over line breaks too. Of overlapping names the longest; mentions stand in the order of the page.
 */
export const mentionsIn = (dataset: Dataset, page: Page): readonly Mention[] => {
  const words = wordsIn(page.text)
  const written = writtenIn(dataset, page, words)
  const byFamily = familyNamesIn(dataset, page, words).filter((found) => !written.some((one) => overlaps(one, found)))
  return [...written, ...byFamily].toSorted((left, right) => left.start - right.start)
}
