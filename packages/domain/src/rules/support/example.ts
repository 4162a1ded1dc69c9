/** YAML for the examples of rules. */

type Members = Readonly<Record<string, string | number>>

/** One entry of evidence from the example source that supports the fields named. */
export const cited = (...supports: readonly string[]): string => citing({}, ...supports)

/** The same with members of its own: `citing({ says: 'held', source: 'source/later' }, 'start')`. */
export const citing = (members: Members, ...supports: readonly string[]): string =>
  `evidence:\n${entry(members, ...supports)}`

/** A further entry below `cited` or `citing`. */
export const entry = (members: Members, ...supports: readonly string[]): string => {
  const all = { source: 'source/example', phrase: 'as the example has it', ...members }
  const written = Object.entries(all).map(([member, value]) => `${member}: ${value}`)
  return `  - { ${written.join(', ')}, supports: [${supports.join(', ')}] }\n`
}

/** A source of its own page, published on a day; null for none. */
export const source = (slug: string, published: string | null, more = ''): string => {
  const day = published === null ? '' : `published: "${published}"\n`
  return `publisher: Example Gazette\ntitle: Example page ${slug}\nurl: https://example.org/${slug}\n${day}language: en\nkind: news\n${more}`
}

/** Records nested in a file, by key: `nested('tenures', { chair: 'office: Chair\n...' })`. */
export const nested = (plural: string, records: Readonly<Record<string, string>>): string => {
  const indented = (text: string) => text.trimEnd().replaceAll(/^/gm, '    ')
  return `${plural}:\n${Object.entries(records)
    .map(([key, text]) => `  ${key}:\n${indented(text)}\n`)
    .join('')}`
}
