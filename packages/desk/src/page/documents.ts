import type { Dataset, Id } from '@csto-record/domain'
import { overlaps, type Page, type Span, within } from './page.ts'
import { keyOf, type Word, wordsIn } from './words.ts'

/** A document that a page names; `id` is null for one that the record does not have by that name. */
export interface FoundDocument extends Span {
  readonly id: Id<'document'> | null
}

const kinds =
  /(?<!\p{L})(?:(?:Joint|Third|Second|Совместн\p{L}*) )?(?:Treaty|Charter|Agreements?|Protocols?|Declarations?|Statements?|Strateg(?:y|ies)|Concepts?|Plans?|Program(?:me)?s?|Regulations|Decisions?|Resolutions?|Memorandum|Convention|Model law|Law|Road Map|List|Procedure|Договор|Устав|Соглашени[еяю]|Протокол|Деклараци[яию]|Заявлени[еяю]|Стратеги[яию]|Концепци[яию]|План|Программ[ауы]|Положени[еяю]|Решени[еяю]|Меморандум)(?!\p{L})/giu
/** Words that tell nothing of which document is meant. */
const empty = new Set(
  wordsIn(
    'the a an of on in to for and with by at as between from its their this that is was были о об в на по с и от из для Collective Security Treaty Organization CSTO member members state states ОДКБ',
  ).map(({ key }) => key),
)
/** Kinds that pages and the record call by one another's words. */
const alike: readonly (readonly string[])[] = [
  ['statement', 'declaration', 'заявлени', 'декларац'],
  ['plan', 'program', 'programme', 'road map', 'concept'],
  ['decision', 'resolution', 'regulations'],
].map((group) => group.map(keyOf))
const span = 18
const enough = 0.8
const fewest = 3

interface Profile {
  readonly id: Id<'document'>
  readonly keys: ReadonlySet<string>
}
interface Index {
  readonly profiles: readonly Profile[]
  /** How much a word tells: the fewer documents have it, the more. */
  readonly weight: (key: string) => number
}
const indexes = new WeakMap<Dataset, Index>()
const indexOf = (dataset: Dataset): Index => {
  const known = indexes.get(dataset)
  if (known !== undefined) return known
  const profiles = dataset.documents.flatMap(({ id, name, names }) =>
    [name, ...names.map(({ text }) => text)].map((text): Profile => {
      return { id, keys: new Set(wordsIn(text).flatMap(({ key }) => (empty.has(key) ? [] : [key]))) }
    }),
  )
  const owners = new Map<string, number>()
  for (const { keys } of profiles) for (const key of keys) owners.set(key, (owners.get(key) ?? 0) + 1)
  const index = { profiles, weight: (key: string) => 1 / Math.sqrt(owners.get(key) ?? 1) }
  indexes.set(dataset, index)
  return index
}

/** The document whose words nearly all stand in a stretch; null where none, or more than one. */
const bestOf = ({ profiles, weight }: Index, stretch: readonly Word[], kind: string): Profile | null => {
  const sorts = alike.find((group) => group.includes(kind)) ?? [kind]
  const present = new Set(stretch.map(({ key }) => key))
  const numbers = new Set(stretch.flatMap(({ key }) => (/^\d+$/.test(key) ? [key] : [])))
  const scored = profiles.flatMap((profile) => {
    const all = [...profile.keys]
    // A number that the page does not give makes another document: the strategy of other years.
    if (
      all.length < fewest ||
      !sorts.some((sort) => profile.keys.has(sort)) ||
      all.some((key) => /^\d+$/.test(key) && !numbers.has(key))
    )
      return []
    const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + weight(key), 0)
    const share = sum(all.filter((key) => present.has(key))) / sum(all)
    return share < enough ? [] : [{ profile, score: sum(all) * share }]
  })
  const [best, second] = scored.toSorted((left, right) => right.score - left.score)
  if (best === undefined) return null
  return second !== undefined && second.score === best.score && second.profile.id !== best.profile.id
    ? null
    : best.profile
}

const capital = /^\p{Lu}/u
/** A title that the record does not have: it begins with a capital, and goes on with "on" or "about". */
const titled =
  /^(?:\p{L}+\s){1,2}(?:on|of|for|concerning|о|об|по)\s[^.;,()"“”«»\n]{8,90}|^\p{L}+\s["“«][^"”»\n]{4,90}["”»]/u
const verb =
  /\s(?:was|were|is|are|has|have|had|will|which|that|drawn|signed|adopted|approved|until|in the|был\p{Ll}*|котор\p{Ll}*)(?!\p{L}).*$/u

/** The documents that a page names, known or not. `from` are spans of other names, whose words belong to those. */
export const documentsIn = (
  dataset: Dataset,
  { text, sentences }: Page,
  others: readonly Span[],
): readonly FoundDocument[] => {
  const index = indexOf(dataset)
  const words = wordsIn(text)
  const found: FoundDocument[] = []
  for (const { 0: kind, index: start } of text.matchAll(kinds)) {
    if (others.some((other) => within({ start, end: start + kind.length }, other))) continue
    const sentence = sentences.find((one) => start >= one.start && start < one.end)
    const inside = words.filter((word) => sentence !== undefined && within(word, sentence))
    const at = inside.findIndex((word) => word.start >= start)
    // The words of a title may stand before its kind, as in Anti-Drug Strategy.
    const stretch = inside.slice(Math.max(0, at - 4), at + span)
    const best = bestOf(index, stretch, keyOf(kind.split(' ').at(-1)?.replace(/s$/, '') ?? ''))
    if (best !== null) {
      const own = stretch.filter(({ key }) => best.keys.has(key))
      const [first, last] = [own[0], own.at(-1)]
      const place = {
        start: Math.min(first?.start ?? start, start),
        end: Math.max(last?.end ?? 0, start + kind.length),
      }
      if (!found.some((other) => overlaps(other, place))) found.push({ id: best.id, ...place })
    } else if (capital.test(kind)) {
      const title = titled.exec(text.slice(start, sentence?.end))?.[0].replace(verb, '').trimEnd()
      const place = { start, end: start + (title?.length ?? 0) }
      if (title !== undefined && !found.some((other) => overlaps(other, place))) found.push({ id: null, ...place })
    }
  }
  return found
}
