/** Where a source's words are compared, kinds of quotation marks, dashes and blanks do not matter; letters and case do. */
export const normalizeText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[‘’‛ʼ]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‐‑–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The paragraphs of a text: its lines that are not blank, normalized, in order. Evidence counts them from 1. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map(normalizeText)
    .filter((line) => line !== '')

const kinds = [/\p{L}/u, /\p{N}/u] as const
/** Whether two characters beside each other belong to one word or one number. Pages print `03.12.2024On 3 December`. */
const joined = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined && right !== undefined && kinds.some((kind) => kind.test(left) && kind.test(right))

/** Where a phrase stands in a paragraph, as offsets; only whole words count. The phrase is normalized first. */
export const occurrencesOf = (paragraph: string, phrase: string): readonly number[] => {
  const wanted = normalizeText(phrase)
  if (wanted === '') return []
  const found: number[] = []
  for (let at = paragraph.indexOf(wanted); at !== -1; at = paragraph.indexOf(wanted, at + 1)) {
    const cutsBefore = joined(paragraph[at - 1], wanted[0])
    const cutsAfter = joined(wanted.at(-1), paragraph[at + wanted.length])
    if (!cutsBefore && !cutsAfter) found.push(at)
  }
  return found
}

const memo = new WeakMap<ReadonlyMap<string, string>, Map<string, readonly string[]>>()
/** The paragraphs of one of the texts; undefined where it is not among them. Cut once for each set of texts. */
export const paragraphsIn = (texts: ReadonlyMap<string, string>, file: string): readonly string[] | undefined => {
  const cut = memo.get(texts) ?? new Map<string, readonly string[]>()
  memo.set(texts, cut)
  const text = texts.get(file)
  if (text === undefined) return undefined
  const paragraphs = cut.get(file) ?? paragraphsOf(text)
  cut.set(file, paragraphs)
  return paragraphs
}
