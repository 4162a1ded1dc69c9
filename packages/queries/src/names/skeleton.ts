import { romanized } from './romanized.ts'

/** What other languages than Russian make of a Cyrillic name, where the vowels are not all: in order, as in romanized.ts. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/dz/g, 'd'], // Dzmitry, Dmitry
  [/^u(?=l)/g, 'v'], // Uladzimir, Vladimir
  [/h/g, 'g'], // Ihar, Igor; after sh and ch this only renames them
  [/cg|sg/g, 's'], // Loukachenko, Lukashenko
  [/f/g, 'v'], // Jeenbekof, Jeenbekov
  [/v$|[oa]u$/g, ''], // Ryzhankou, Ryzhenkov
  [/j$/g, ''], // Sergej, Sergey
  [/(?<=.)[aeiou]/g, ''], // Lukashenka, Lukashenko
  [/^[aeiou]/g, 'a'],
  [/([a-z])\1+/g, '$1'],
]
const shortest = 3

/**
 * A folded name without what languages differ in: Lukashenka, Loukachenko and Lukashenko have one skeleton. Undefined
 * for a word that is too short to be told by it.
 */
export const skeleton = (folded: string): string | undefined => {
  if (folded.length <= shortest + 1 || /\d/.test(folded)) return undefined
  const bones = rules.reduce((text, [pattern, written]) => text.replaceAll(pattern, written), romanized(folded))
  return bones.length < shortest ? undefined : bones
}
