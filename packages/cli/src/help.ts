import { membersOf, type Structure } from '@csto-record/domain'
import type { Query } from '@csto-record/queries'
import { optionOf } from './options.ts'

const takes = ({ base, choices, example }: Structure): string =>
  base === 'choice' ? choices.join('|') : (example ?? { day: 'YYYY-MM-DD', integer: 'number' }[base as string] ?? base)

/** A word of a command line as a shell takes it. */
const shellWord = (value: unknown): string => {
  const text = String(value)
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

/** What a query answers, its options and examples. */
export const helpOf = ({ info: { name, summary, params, examples } }: Query): string => {
  const options = [...membersOf(params)].map(([parameter, structure]) => {
    const { required, description } = structure
    return `  --${optionOf(parameter)} <${takes(structure)}>${required ? '  (has to be given)' : ''}${description === null ? '' : `\n      ${description}`}`
  })
  const shown = examples.map(({ title, params: asked }) => {
    const words = Object.entries(asked).flatMap(([parameter, value]) =>
      value === null || value === undefined ? [] : [`--${optionOf(parameter)} ${shellWord(value)}`],
    )
    return `  # ${title}\n  csto-record ${[name, ...words].join(' ')}`
  })
  return `${[summary, '', `csto-record ${name} [options]`, ...options, '', 'Examples:', ...shown].join('\n')}\n`
}

/** Every command in a line. */
export const overview = (queries: readonly Query[]): string => {
  const widest = Math.max(...queries.map(({ info: { name } }) => name.length))
  const line = (name: string, about: string) => `  ${name.padEnd(widest)}  ${about}`
  return `${[
    'csto-record <question> [options]: asks the record from a terminal.',
    '',
    'Questions:',
    ...queries.map(({ info: { name, summary } }) => line(name, summary)),
    '',
    'And:',
    line('show <id>', 'a record with all that it says'),
    line('export <collection>', 'every record of a type, such as events'),
    line('help <question>', 'its options and examples'),
    line('--version', 'the version of the program and of the data'),
    '',
    'Every question takes --format text|json|ndjson|csv|markdown (text on a terminal, json elsewhere), --json and --help.',
    'The program ends with 0 where it answered, 1 where nothing is there, 2 where the call does not fit.',
  ].join('\n')}\n`
}
