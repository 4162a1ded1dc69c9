const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** `a, b and c`. */
export const joined = (words: readonly string[]): string => lists.format(words)

/** What stands before each entry of a list of so many: `['', ', ', ' and ']` for three. */
export const joints = (count: number): readonly string[] => {
  const parts = lists.formatToParts(Array.from({ length: count }, (_, position) => String(position)))
  return parts.flatMap(({ type }, position) => {
    if (type !== 'element') return []
    const before = parts[position - 1]
    return [before === undefined ? '' : before.value]
  })
}

/** The first letter made large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** At most so many characters, cut at a blank, with an ellipsis where something was cut. */
export const shortened = (text: string, longest: number): string => {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`
}

/** A field's name in words: `declaredBy` gives `declared by`. */
export const fieldInWords = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
