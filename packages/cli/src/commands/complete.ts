import { membersOf, pluralOf, recordTypes } from '@csto-record/domain'
import type { Query } from '@csto-record/queries'
import { optionOf } from '../options.ts'
import { formats } from '../output/formats.ts'

const others = ['show', 'export', 'help']

/** What the last of some words may become: a command, an option, or a value of one that has a few. */
export const completions = (queries: readonly Query[], words: readonly string[]): readonly string[] => {
  const last = words.at(-1) ?? ''
  const fitting = (all: readonly string[]) => all.filter((one) => one.startsWith(last))
  const names = queries.map(({ info }) => info.name)
  const [command] = words
  if (words.length <= 1) return fitting([...names, ...others])
  if (command === 'help') return fitting(names)
  if (command === 'export' && words.length === 2) return fitting(recordTypes.map(pluralOf))
  const query = queries.find(({ info }) => info.name === command)
  if (query === undefined) return []
  const members = [...membersOf(query.info.params)]
  const before = words.at(-2) ?? ''
  if (before === '--format') return fitting(formats)
  const asked = members.find(([name]) => before === `--${optionOf(name)}`)
  if (asked !== undefined) return fitting(asked[1].base === 'choice' ? asked[1].choices : [])
  return fitting([...members.map(([name]) => `--${optionOf(name)}`), '--format', '--json', '--help'])
}

/** A function that asks this program what may follow, for bash; zsh takes it after `bashcompinit`. */
export const bashScript = `_csto_record() {
  COMPREPLY=()
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(csto-record __complete "\${COMP_WORDS[@]:1:COMP_CWORD}")
}
complete -F _csto_record csto-record
`
