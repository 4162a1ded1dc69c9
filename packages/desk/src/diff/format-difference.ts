import type { Difference, FactChange } from './diff.ts'

const shown = (value: unknown): string => {
  if (typeof value === 'object' && value !== null && 'edtf' in value) return String(value.edtf)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 117)}...` : text
}
const line = ({ kind, path, before, after }: FactChange): string => {
  if (kind === 'added') return `  + ${path}: ${shown(after)}`
  return kind === 'withdrawn' ? `  - ${path}: ${shown(before)}` : `  ~ ${path}: ${shown(before)} -> ${shown(after)}`
}
const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title} (${lines.length})`, ...lines, '']

/** A difference as lines of text: records, facts by record, pages, queries, and what release it calls for. */
export const formatDifference = ({
  recordsAdded,
  recordsGone,
  facts,
  retouched,
  pages,
  queries,
  release,
}: Difference): string => {
  const told = new Set<string>([...recordsAdded, ...recordsGone.map(({ id }) => id)])
  const changed = facts.filter(({ id }) => !told.has(id))
  const ids = [...new Set(changed.map(({ id }) => id))]
  const gone = recordsGone.map(({ id, to }) => {
    return `  - ${id}${to === undefined ? ', without a redirect' : to === null ? ', withdrawn' : ` -> ${to}`}`
  })
  const parts = [
    ...section(
      'Records added',
      recordsAdded.map((id) => `  + ${id}, facts: ${facts.filter((fact) => fact.id === id).length}`),
    ),
    ...section('Records gone', gone),
    ...section(
      'Records with other facts',
      ids.flatMap((id) => [[id, ...changed.filter((fact) => fact.id === id).map(line)].join('\n')]),
    ),
    ...section(
      'Records with other evidence, notes, topics or names',
      retouched.map((id) => `  ~ ${id}`),
    ),
    ...section(
      'Pages that show something else',
      pages.map((page) => `  ${page}`),
    ),
    ...section(
      'Queries whose examples are answered in another way',
      queries.map((name) => `  ${name}`),
    ),
  ]
  const calls = {
    major: 'a major version',
    minor: 'a minor version',
    patch: 'a patch',
    none: 'no release: nothing differs',
  }
  return [...parts, `This calls for ${calls[release]}.`].join('\n')
}
