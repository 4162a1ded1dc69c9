import { parse, type Rule } from 'postcss'

/** Presentation attributes by class. */
export type Looks = ReadonlyMap<string, Readonly<Record<string, string>>>

const declarationsOf = (rule: Rule): Record<string, string> => {
  const found: Record<string, string> = {}
  rule.walkDecls(({ prop, value }) => {
    found[prop] = value
  })
  return found
}
/** The rules that hold everywhere, those within `@media` left out. */
const rulesOf = (css: string): readonly Rule[] => parse(css).nodes.filter((node): node is Rule => node.type === 'rule')

/** Letters for files: the first is the one that pictures are made with. */
const letters = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif"

/**
 * The looks of classes as attributes, colours as the light theme has them. Throws where a rule is none of one class, or
 * names a colour that the theme lacks: a file would show it black.
 */
export const looksFrom = (drawing: string, tokens: string): Looks => {
  const root = rulesOf(tokens).find(({ selector }) => selector === ':root')
  const values: Readonly<Record<string, string>> = {
    ...(root === undefined ? {} : declarationsOf(root)),
    '--sans': letters,
  }
  const resolved = (text: string): string =>
    text.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined)
        throw new Error(`${name} is used in drawing.css, and tokens.css has no light value of it`)
      return value
    })
  return new Map(
    rulesOf(drawing).map((rule) => {
      const [, name] = /^\.([\w-]+)$/.exec(rule.selector) ?? []
      if (name === undefined)
        throw new Error(
          `"${rule.selector}" in drawing.css: files of figures take rules of one class each, such as .drawn-full`,
        )
      const looks = Object.entries(declarationsOf(rule)).map(([property, value]) => [property, resolved(value)])
      return [name, Object.fromEntries(looks)]
    }),
  )
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** A drawing whose classes have become attributes, so that it looks the same in every program. Throws for a class without looks. */
export const withLooks = (svg: string, looks: Looks): string =>
  svg.replaceAll(/ class="([^"]*)"/g, (_, names: string) =>
    names
      .split(' ')
      // What is counted is marked for tests and styles of the page.
      .filter((name) => name !== 'datum' && name !== '')
      .flatMap((name) => {
        const own = looks.get(name)
        if (own === undefined) throw new Error(`a figure uses the class "${name}", which drawing.css does not have`)
        return Object.entries(own)
      })
      .map(([property, value]) => ` ${property}="${escaped(value)}"`)
      .join(''),
  )
