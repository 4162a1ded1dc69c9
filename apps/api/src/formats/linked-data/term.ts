/** A term of ours, as it is told to people and to machines. */
export interface Term {
  readonly name: string
  readonly kind: 'class' | 'property' | 'scheme' | 'concept'
  readonly label: string
  readonly comment: string
  /** The classes a property is said of, and the classes and datatypes of its values. */
  readonly domain: readonly string[]
  readonly range: readonly string[]
  /** The class that a class is a kind of, the scheme a concept is in. */
  readonly above: string | null
}

/** The words that a name is made of. */
export const words = (name: string): string =>
  name
    .replace(/^own:/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
/** A line as a sentence. */
export const sentence = (line: string): string => `${line.charAt(0).toUpperCase()}${line.slice(1).replace(/\.?$/, '.')}`

/** One member that a property is used for. */
export interface Use {
  readonly domain: string
  readonly range: readonly string[]
  readonly comment: string | null
}
/** A property with all that its uses tell of it. */
export const property = (name: string, uses: readonly Use[]): Term => {
  const comments = [...new Set(uses.flatMap(({ comment }) => comment ?? []))]
  const told = comments.map((comment) => {
    const among = [...new Set(uses.filter((use) => use.comment === comment).map(({ domain }) => words(domain)))]
    return comments.length === 1 ? sentence(comment) : sentence(`of ${among.join(', ')}: ${comment}`)
  })
  return {
    name,
    kind: 'property',
    label: words(name),
    comment: told.join(' '),
    domain: [...new Set(uses.map(({ domain }) => domain))],
    range: [...new Set(uses.flatMap(({ range }) => range))],
    above: null,
  }
}

export const classTerm = (name: string, comment: string, above: string | null): Term => ({
  name,
  kind: 'class',
  label: words(name),
  comment: sentence(comment),
  domain: [],
  range: [],
  above,
})
/** A scheme and its concepts, each by name and in words. */
export const schemeTerms = (
  scheme: string,
  label: string,
  choices: readonly (readonly [string, string])[],
): readonly Term[] => [
  {
    name: `own:${scheme}`,
    kind: 'scheme',
    label,
    comment: sentence(`the values of ${label}`),
    domain: [],
    range: [],
    above: null,
  },
  ...choices.map(([name, choice]): Term => {
    const comment = sentence(`${choice}: a value of ${label}`)
    return { name, kind: 'concept', label: choice, comment, domain: [], range: [], above: `own:${scheme}` }
  }),
]
