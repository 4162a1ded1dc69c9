import type { CslDate, CslItem } from './csl.ts'

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
/** Text with the characters that TeX keeps for itself made harmless; letters of every script stay. */
const tex = (text: string): string =>
  text.replaceAll(/[\\~^{}&%$#_]/g, (character) => special[character] ?? `\\${character}`)

/** An address as the verbatim field that `url` is: braces alone would end it. */
const verbatim = (url: string): string => url.replaceAll(/[{}\\]/g, encodeURIComponent)

/** A citation key: what TeX and every reader of it take. */
const keyOf = (id: string): string => id.replaceAll(/[^A-Za-z0-9:.-]+/g, '-')

const twoDigits = (part: number): string => String(part).padStart(2, '0')
const edtfOf = (parts: readonly (number | undefined)[], doubt: string): string => {
  const [year = 0, ...rest] = parts.flatMap((part) => part ?? [])
  return `${[String(year).padStart(4, '0'), ...rest.map(twoDigits)].join('-')}${doubt}`
}
const dateField = (issued: CslDate | undefined): readonly (readonly [string, string])[] => {
  if (issued === undefined) return []
  if ('literal' in issued) return [['note', `Published ${tex(issued.literal)}`]]
  const doubt = issued.circa === true ? '~' : ''
  return [['date', issued['date-parts'].map((parts) => edtfOf(parts, doubt)).join('/')]]
}

const entryTypes = { webpage: 'online', report: 'report', treaty: 'online', dataset: 'dataset' } as const

/**
 * An item as an entry of BibLaTeX, which takes dates as EDTF and every letter of Unicode. Titles stand in two pairs of
 * braces, so that no style changes their capitals.
 */
const entryOf = (item: CslItem): string => {
  const optional = (name: string, value: string | undefined): readonly (readonly [string, string])[] =>
    value === undefined ? [] : [[name, value]]
  const fields = [
    ['title', `{${tex(item.title)}}`],
    ...optional(item.type === 'report' ? 'institution' : 'organization', item.publisher && `{${tex(item.publisher)}}`),
    ...dateField(item.issued),
    ['url', verbatim(item.URL)],
    ...optional('version', item.version && tex(item.version)),
    ...optional('langid', item.language),
  ] as const
  return `@${entryTypes[item.type]}{${keyOf(item.id)},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}\n`
}

/** Items as a BibLaTeX file, in UTF-8. */
export const writeBiblatex = (items: readonly CslItem[]): string => items.map(entryOf).join('\n')
