import type { Review, Row } from './review.ts'

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title} (${lines.length})`, ...lines, '']
const indented = (label: string, values: readonly string[]): readonly string[] =>
  values.map((value) => `    ${label} ${value}`)

const columns = [
  ['text', ({ file }) => file],
  ['language', ({ language }) => language],
  ['source', ({ source }) => source],
  ['new events', ({ fresh }) => String(fresh)],
  ['held', ({ held }) => String(held)],
  ['to add', ({ added }) => String(added)],
  ['contradicts', ({ contradicted }) => String(contradicted)],
  ['unknown names', ({ unknown }) => String(unknown)],
] as const satisfies readonly (readonly [string, (row: Row) => string])[]

const total = (rows: readonly Row[]): Row => {
  const sum = (count: (row: Row) => number) => rows.reduce((all, row) => all + count(row), 0)
  return {
    file: `${rows.length} ${rows.length === 1 ? 'text' : 'texts'}`,
    language: '',
    source: 'new',
    fresh: sum(({ fresh }) => fresh),
    held: sum(({ held }) => held),
    added: sum(({ added }) => added),
    contradicted: sum(({ contradicted }) => contradicted),
    unknown: sum(({ unknown }) => unknown),
  }
}

const table = (rows: readonly Row[]): readonly string[] => {
  const last = columns.map(([name, cell]) => (name === 'source' ? '' : cell(total(rows))))
  const cells = [
    columns.map(([name]) => name as string),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
    last,
  ]
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** A review as lines of text, with a table of the texts at the end. */
export const formatReview = ({ fresh, held, unknown, unread, rows }: Review): string => {
  const event = (id: string, files: readonly string[], lines: readonly string[]) =>
    [`  ${id}, by ${files.join(', ')}`, ...lines].join('\n')
  const against = held.filter(({ contradicted }) => contradicted.length > 0)
  return [
    ...section(
      'New events',
      fresh.map(({ path, files, values, twins }) =>
        event(path, files, [
          ...indented('+', values),
          ...indented(
            '?',
            twins.map(({ id, why }) => `may be ${id}: ${why}`),
          ),
        ]),
      ),
    ),
    ...section(
      'On record, with something to add',
      held
        .filter(({ added }) => added.length > 0)
        .map(({ id, files, added }) => event(id, files, indented('+', added))),
    ),
    ...section(
      'On record, borne out',
      held
        .filter(({ added, contradicted }) => added.length === 0 && contradicted.length === 0)
        .map(({ id, files, held: values }) => event(id, files, [`    ${values.length} values`])),
    ),
    ...section(
      'Contradicting the record',
      against.map(({ id, files, contradicted }) => event(id, files, indented('!', contradicted))),
    ),
    ...section(
      'Names on no record',
      unknown.map(({ name, files }) => `  ${name}, in ${files.join(', ')}`),
    ),
    ...section(
      'Not read: another language than English and Russian',
      unread.map(({ file, language }) => `  ${file}, language ${language}`),
    ),
    ...table(rows),
  ].join('\n')
}
