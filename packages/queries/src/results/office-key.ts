import { type Id, slugOf, type TenureRecord } from '@csto-record/domain'

/** Words of a title that differ by the holder or the writer and not by the office. */
const oneWord: Readonly<Record<string, string>> = {
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  defense: 'defence',
}
const wordsOf = (title: string): readonly string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const standsIn = ([first, ...rest]: readonly string[]): boolean => first === 'acting' && rest.length > 0

/**
 * An office title in a form that its spellings share: capitals, hyphens and other marks do not count, nor whether a
 * man or a woman holds the chair or speaks, nor a leading "Acting", which tells how somebody holds an office and not
 * which. Other words do: a deputy's office is another one, and so is one whose name joins two offices.
 */
export const officeKey = (title: string): string => {
  const words = wordsOf(title)
  return (standsIn(words) ? words.slice(1) : words).map((word) => oneWord[word] ?? word).join('-')
}

/**
 * The name of an office in addresses, from the id of what it belongs to and its title: `csto-secretary-general`.
 * It stays as long as both do. That no two offices of the record share one is held by a test.
 */
export const officeSlug = (of: Id, title: string): string => `${slugOf(of).replaceAll('/', '-')}-${officeKey(title)}`

/** Whether a tenure is in an office named by its title or its slug. */
export const isOffice = (tenure: TenureRecord, office: string): boolean =>
  officeKey(tenure.office) === officeKey(office)

/** Whether somebody stood in for a vacant office: where a source says so, or the title itself does. */
export const isActing = ({ acting, office }: TenureRecord): boolean => acting === true || standsIn(wordsOf(office))
