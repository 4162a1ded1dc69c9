import { factTools } from '#web/words/en/fact-tools.ts'
import { make } from './dom.ts'

const words = factTools.preview

/** The words by which a place in a source is found, out of the address that finds them; null where it names none. */
export const phraseOf = (address: string): string | null => {
  const [, phrase] = address.split(':~:text=')
  return phrase === undefined ? null : decodeURIComponent(phrase)
}

/**
 * What a mark leads to, as the page's own list of evidence has it: publisher, title, day, kind; the words meant; place,
 * on whose word, in what manner; the way to the list. Null where the page lists no such place.
 */
export const previewContent = (mark: HTMLAnchorElement): DocumentFragment | null => {
  const passage = document.getElementById(mark.hash.slice(1))
  const source = passage?.closest('.source')?.querySelector('p')
  const place = passage?.querySelector(':scope > span:last-child')
  if (source == null || place == null) return null
  const told = place.cloneNode(true) as HTMLElement
  const supports = told.querySelector('.supports')
  if (told.querySelector('.manner') === null) supports?.before(`, ${words.reported}`)
  supports?.replaceWith('.')
  const phrase = phraseOf(place.querySelector<HTMLAnchorElement>('.find a')?.href ?? '')
  const content = document.createDocumentFragment()
  content.append(
    source.cloneNode(true),
    ...(phrase === null ? [] : [make('p', { class: 'phrase', lang: source.lang }, `“${phrase}”`)]),
    make('p', {}, ...told.childNodes),
    make('p', {}, make('a', { href: mark.hash }, words.list)),
  )
  return content
}
