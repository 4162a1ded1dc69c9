import { francAll } from 'franc'

/** What the detector is asked to tell apart: the languages of the member states, and those of pages about them. */
const tags: Readonly<Record<string, string>> = {
  eng: 'en',
  rus: 'ru',
  kaz: 'kk',
  kir: 'ky',
  hye: 'hy',
  tgk: 'tg',
  bel: 'be',
  ukr: 'uk',
  uzn: 'uz',
  azj: 'az',
  tuk: 'tk',
  kat: 'ka',
  ron: 'ro',
  fra: 'fr',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  pol: 'pl',
  bul: 'bg',
  srp: 'sr',
  tur: 'tr',
  pes: 'fa',
  prs: 'fa',
  arb: 'ar',
  cmn: 'zh',
  jpn: 'ja',
}
const only = Object.keys(tags)
/**
 * Of short texts the detector is unsure: English and Russian are taken before languages written with the same letters,
 * as long as next to no letter is foreign to them.
 */
const nearly = 0.8
const mostForeign = 0.02
const english = { code: 'eng', foreign: /(?![a-z])\p{L}/giu }
const russian = { code: 'rus', foreign: /(?![а-яёa-z])\p{L}/giu }

const isRead = new Set(['en', 'ru'])
export interface Language {
  /** BCP 47 tag; `und` where the text does not tell. */
  readonly tag: string
  /** Whether drafts can be made from it. */
  readonly isRead: boolean
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The language of a text. */
export const languageOf = (text: string): Language => {
  const scores = francAll(text, { only, minLength: 8 })
  const { code, foreign } =
    count(text, /\p{Script=Latin}/gu) >= count(text, /\p{Script=Cyrillic}/gu) ? english : russian
  const score = scores.find(([found]) => found === code)?.[1] ?? 0
  const isUsual = score >= nearly && count(text, foreign) <= count(text, /\p{L}/gu) * mostForeign
  const tag = tags[isUsual ? code : (scores[0]?.[0] ?? '')] ?? 'und'
  return { tag, isRead: isRead.has(tag) }
}
