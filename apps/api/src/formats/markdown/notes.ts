import { dateInFull } from '@csto-record/domain'
import type { Cited } from '@csto-record/queries'
import type { DefinitionContent, PhrasingContent } from 'mdast'
import { definition, link, noteMark, text } from './blocks.ts'

/** How a source stands to what it says, where it does more than report. */
const mannerOf = ({ manner, by }: Cited): string => {
  const word = by === null ? '' : ` on the word of ${by.name}`
  if (manner === 'claimed') return `, claimed${word}`
  if (manner === 'announced') return `, announced${word}`
  return by === null ? '' : `,${word}`
}

/** One place in a source: publisher, title, day, the phrase that tells it, and on whose word. */
const told = (cited: Cited): readonly PhrasingContent[] => {
  const { publisher, title, url, published, paragraph, phrase, says, origin, source, note } = cited
  return [
    text(`${publisher}, `),
    link(title, url),
    text(`, ${published === null ? 'undated' : dateInFull(published)}`),
    text(`: “${phrase}”${paragraph === null ? '' : ` (paragraph ${paragraph})`}${mannerOf(cited)}`),
    text(says === null ? '' : `; says: ${says.replaceAll('-', ' ')}`),
    text(origin === source ? '.' : `; prints the text of ${origin}.`),
    text(note === null ? '' : ` ${note}`),
  ].filter((part) => part.type !== 'text' || part.value !== '')
}

/** The footnotes of a document: one for each place in a source, however often it is cited. */
export interface Notes {
  /** The marks of some citations, to be set behind what they support. */
  readonly marks: (citations: readonly Cited[]) => readonly PhrasingContent[]
  /** The notes themselves, in the order in which they were first cited. */
  readonly definitions: () => readonly DefinitionContent[]
}

export const makeNotes = (): Notes => {
  const numbers = new Map<string, { readonly number: string; readonly cited: Cited }>()
  const numberOf = (cited: Cited): string => {
    const key = [cited.source, cited.paragraph, cited.phrase, cited.by?.id, cited.manner, cited.says].join('\n')
    const made = numbers.get(key) ?? { number: String(numbers.size + 1), cited }
    numbers.set(key, made)
    return made.number
  }
  return {
    marks: (citations) => [...new Set(citations.map(numberOf))].map(noteMark),
    definitions: () => [...numbers.values()].map(({ number, cited }) => definition(number, ...told(cited))),
  }
}
