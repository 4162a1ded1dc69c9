import { overlaps, type Page, type Span } from './page.ts'

/** A name of a page that is on no record: for the keeper to look up. */
export interface UnknownName extends Span {
  readonly text: string
}

const latin =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+(?:\s(?:(?:of|for|on|and)\s)?(?:\p{Lu}\.(?=\s)|\p{Lu}[\p{L}'’-]+))+(?![\p{L}])/gu
const cyrillic = /(?<![\p{L}\p{N}])[А-ЯЁ][а-яё-]{2,}(?:\s[А-ЯЁ][а-яё-]{2,}){1,2}(?!\p{L})/gu
const initials = /(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}{3,}/gu
const acronyms = /(?<![\p{L}\p{N}])\p{Lu}{3,7}(?![\p{L}\p{N}])/gu

/** Titles, months, days and words at the start of a sentence, which are no part of a name. */
const leading =
  /^(?:of|for|on|and|The|A|An|In|On|At|By|For|From|And|But|As|After|Before|During|While|When|Earlier|Later|Today|Tomorrow|Yesterday|According|He|She|They|It|His|Her|This|That|These|Those|Mr|Mrs|Ms|Dr|President|Prime|Deputy|First|Foreign|Defen[cs]e|Minister|General|Secretary|Colonel|Major|Lieutenant|Chief|Chairman|Chairwoman|Speaker|Ambassador|Special|Representative|Head|Director|Members?|Delegations?|Participants|Representatives|Units?|Exercise|Operation|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Kyrgyz|Russian|Kazakh|Belarusian|Armenian|Tajik|Генеральный|Генерального|Президент\p{Ll}*|Министр\p{Ll}*|Глава|Председатель|Заместитель|Первый|Республик\p{Ll}*|В|На|По|Под|С|О|Об|От|За|Его|Ее|Их|Он|Она|Они|Участники|Министры|Депутаты|Главы|Следующее|Накануне|Сегодня|Решение)\s+/u
const trailing =
  /\s+(?:of|for|on|and|the|in|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u

const trimmed = (text: string): { readonly text: string; readonly cut: number } => {
  let [rest, cut] = [text, 0]
  for (let match = leading.exec(rest); match !== null; match = leading.exec(rest)) {
    cut += match[0].length
    rest = rest.slice(match[0].length)
  }
  while (trailing.test(rest)) rest = rest.replace(trailing, '')
  return { text: rest, cut }
}

const institution =
  /Affairs|Council|Committee|Cent(?:er|re)|Institute|Ministr|Meeting|Region|Federation|Republic|Group|Security|Defen[cs]e|Commission|Assembly|Parliament|University|Organi[sz]ation|Union|Agency|Service|Forces?|Совет|Комитет|Центр|Министерств|Собрани|Федерац|Республик|Област/
/** Whether a name looks like somebody's: two or three words, and none for an institution. */
export const isPersonal = (name: string): boolean => /^\S+(?:\s\S+){1,2}$/.test(name) && !institution.test(name)

/**
 * Names that no record has: two words or more with capitals, initials with a family name, acronyms. `known` are the
 * spans that are accounted for.
 */
export const unknownNamesIn = ({ text }: Page, known: readonly Span[]): readonly UnknownName[] => {
  const found: UnknownName[] = []
  const masked = known.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '.'.repeat(end - start) + rest.slice(end),
    text,
  )
  for (const pattern of [initials, latin, cyrillic, acronyms]) {
    for (const { 0: words, index } of masked.matchAll(pattern)) {
      if (pattern === latin && /^\p{Script=Cyrillic}/u.test(words)) continue
      const { text: name, cut } = trimmed(words)
      const place = { start: index + cut, end: index + cut + name.length }
      if (/^[IVXLХІ]+$/u.test(name)) continue
      const isName = pattern === acronyms || pattern === initials || /\s/.test(name)
      if (!isName || [...known, ...found].some((other) => overlaps(other, place))) continue
      found.push({ text: name.replaceAll(/\s+/g, ' '), ...place })
    }
  }
  const seen = new Set<string>()
  return found
    .toSorted((left, right) => left.start - right.start)
    .filter(({ text: name }) => !seen.has(name) && seen.add(name) !== undefined)
}
