import type { Surroundings } from './surroundings.ts'
import { answered, misfit, type Told } from './told.ts'

/**
 * Answers the words of a command line. What a command needs is imported by it alone, so that the others start at once.
 * Throws nothing but what reading the dataset throws.
 */
export const run = async (words: readonly string[], around: Surroundings): Promise<Told> => {
  const [command = 'help', ...rest] = words
  if (command === '--version' || command === '-V') {
    const { version, asOf } = await around.dataset()
    return answered(`csto-record ${around.version}, data ${version}, sources looked at until ${asOf}\n`)
  }
  if (command === 'completion') return answered((await import('./commands/complete.ts')).bashScript)
  const { queries, nearestName } = await import('@csto-record/queries')
  if (command === '__complete') {
    const { completions } = await import('./commands/complete.ts')
    return answered(
      completions(queries, rest)
        .map((one) => `${one}\n`)
        .join(''),
    )
  }
  const named = (name: string) => queries.find(({ info }) => info.name === name)
  if (command === 'help' || command === '--help' || command === '-h') {
    const { helpOf, overview } = await import('./help.ts')
    const [name] = rest
    const query = name === undefined ? undefined : named(name)
    if (name !== undefined && query === undefined)
      return unknown(
        name,
        queries.map(({ info }) => info.name),
        nearestName,
      )
    return answered(query === undefined ? overview(queries) : helpOf(query))
  }
  if (command === 'show') return (await import('./commands/show.ts')).show(rest, around)
  if (command === 'export') return (await import('./commands/show.ts')).exportAll(rest, around)
  const query = named(command)
  if (query === undefined)
    return unknown(command, [...queries.map(({ info }) => info.name), 'show', 'export'], nearestName)
  return (await import('./commands/query.ts')).askQuery(query, rest, around)
}

const unknown = (
  name: string,
  names: readonly string[],
  nearest: (names: readonly string[], unknown: string) => string | undefined,
): Told => {
  const near = nearest(names, name)
  return misfit(
    `There is no command ${name}${near === undefined ? '' : `; the nearest is ${near}`} (csto-record help).`,
  )
}
