import { membersOf } from '@csto-record/domain'
import { type Query, withNearIds } from '@csto-record/queries'
import { helpOf } from '../help.ts'
import { optionOf, readWords } from '../options.ts'
import { listIn } from '../output/rows.ts'
import { written } from '../output/write.ts'
import type { Surroundings } from '../surroundings.ts'
import { answered, misfit, type Told } from '../told.ts'

/** The parameter that a word without an option is for: the first that has to be given, or else the first. */
export const mainParameter = (query: Query): string | undefined => {
  const members = [...membersOf(query.info.params)]
  return (members.find(([, { required }]) => required) ?? members[0])?.[0]
}

/** Asks a query what the words say. */
export const askQuery = async (query: Query, words: readonly string[], around: Surroundings): Promise<Told> => {
  const { name, params, result } = query.info
  const read = readWords(words, [...membersOf(params).keys()])
  if (!read.ok) return misfit(read.message)
  const { given, positionals, format, help } = read.words
  if (help) return answered(helpOf(query))
  const main = mainParameter(query)
  const unnamed = positionals.join(' ')
  if (unnamed !== '' && (main === undefined || main in given))
    return misfit(`${name}: "${unnamed}" stands without an option; expected options alone (csto-record ${name} --help)`)
  const parsed = query.read(unnamed === '' || main === undefined ? given : { ...given, [main]: unnamed })
  if (!parsed.ok)
    return misfit(
      ...withNearIds(params, await around.dataset(), parsed.problems).map(
        ({ parameter, value, message, expected }) =>
          `--${optionOf(parameter)}: ${value === null ? 'it' : `"${value}"`} ${message}; expected ${expected}`,
      ),
    )
  const dataset = await around.dataset()
  const answer: unknown = query.run(dataset, parsed.params)
  const wanted = format ?? (around.width === null ? 'json' : 'text')
  const out = written(answer, listIn(result, answer), wanted, around.width)
  return out === undefined
    ? misfit(`${name}: the answer is no list, so that it has no ${wanted}; expected --format json or text`)
    : answered(out)
}
