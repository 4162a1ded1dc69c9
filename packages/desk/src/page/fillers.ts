import type { Span } from './page.ts'

/**
 * Words that pages put between the words of a name and the record leaves out: whose states, and the organization's own
 * name or initials.
 */
const fillers: readonly RegExp[] = [
  /\bof (?:the )?(?:CSTO |Organization(?:'s)? )?member[ -]states(?: of (?:the )?(?:CSTO|Organi[sz]ation|Collective Security Treaty Organi[sz]ation))?/gi,
  /\bof (?:the )?states (?:members|parties) (?:of|to) the (?:CSTO|Collective Security Treaty(?: Organi[sz]ation)?)/gi,
  /\b(?:of |under )?(?:the )?(?:Collective Security Treaty Organi[sz]ation|CSTO)(?: \(CSTO\))?(?:'s)?(?: member[ -]states(?:')?)?/g,
  /\bthe\b/gi,
  /\([A-ZА-ЯЁ]{2,7}\)/gu,
  /государств(?:ами|ах|ам)?(?:\s*-\s*|\s+)(?:член|участник)\p{Ll}*(?:\s+(?:ОДКБ|Организации(?:\s+Договора\s+о\s+коллективной\s+безопасности)?))?/giu,
  /(?<!\p{L})(?:Организации\s+Договора\s+о\s+коллективной\s+безопасности|ОДКБ)(?!\p{L})/gu,
]

/** A text without such words, single spaces between those that are left. */
export const withoutFillers = (text: string): string =>
  fillers.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), text).replaceAll(/\s+/g, ' ')

/** Where such words stand in a text. */
export const fillersIn = (text: string): readonly Span[] =>
  fillers.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({ start, end: start + words.length })),
  )
