import type { Day, Id } from '@csto-record/domain'
import { dayInWords } from './date.ts'

/** What is needed to cite a page of the record. */
export interface Citable {
  readonly title: string
  readonly url: string
  /** Null for pages about no single record. */
  readonly id: Id | null
  readonly version: string
  readonly asOf: Day
}

/** A citation as one would write it in a footnote. */
export const plainCitation = ({ title, url, version, asOf }: Citable): string =>
  `CSTO Record, “${title}”, version ${version}, sources checked up to ${dayInWords(asOf)}, ${url}`

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
/** Text with the characters that TeX keeps for itself made harmless. */
const tex = (text: string): string =>
  text.replaceAll(/[\\~^{}&%$#_]/g, (character) => special[character] ?? `\\${character}`)

/** The citation as a BibTeX entry. */
export const bibtex = ({ title, url, id, version, asOf }: Citable): string => {
  const key = `csto-record-${(id ?? 'whole').replaceAll('/', '-')}-${version}`
  const fields = [
    ['author', '{CSTO Record}'],
    ['title', `{${tex(title)}}`],
    ['year', asOf.slice(0, 4)],
    ['version', version],
    ['url', url],
    ['note', `Sources checked up to ${dayInWords(asOf)}`],
  ]
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`
}

/** The citation as CSL-JSON (Citation Style Language 1.0.2). */
export const cslJson = ({ title, url, id, version, asOf }: Citable): string =>
  JSON.stringify(
    [
      {
        id: id ?? 'csto-record',
        type: id === null ? 'dataset' : 'webpage',
        title,
        'container-title': 'CSTO Record',
        version,
        issued: { 'date-parts': [asOf.split('-').map(Number)] },
        URL: url,
      },
    ],
    null,
    1,
  )
