import type { Answer } from './answer.ts'

const mostText = 1_500
const mostNamed = 5

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The shortest words for a part of a result: its name with its id, or those of the record that it is about. */
const wordsFor = (value: unknown): string | undefined => {
  if (!isObject(value)) return undefined
  const { id, name, summary } = value
  if (typeof id === 'string' && typeof name === 'string') return `${name} (${id})`
  if (typeof summary === 'string') return summary
  if (typeof id === 'string') return id
  return Object.values(value)
    .map((member) => (isObject(member) ? wordsFor(member) : undefined))
    .find((words) => words !== undefined)
}

const lineFor = (name: string, value: unknown, of: number | undefined): string | undefined => {
  if (value === null || typeof value !== 'object') return `${name}: ${String(value)}`
  if (!Array.isArray(value)) {
    const words = wordsFor(value)
    return words === undefined ? undefined : `${name}: ${words}`
  }
  const named = value.slice(0, mostNamed).flatMap((entry) => wordsFor(entry) ?? [])
  const more = named.length > 0 && value.length > named.length ? '; …' : ''
  return `${name}: ${of ?? value.length}${named.length === 0 ? '' : `: ${named.join('; ')}${more}`}`
}

/**
 * An answer as a short text, a line each: for people, and for clients that show a model the text beside the structured
 * content. It names and counts; the facts with their evidence stand in the structured content alone.
 */
export const summaryOf = (title: string, answer: Answer): string => {
  const { dataset, answered, reason, why, shortened = [], askForLess, whole, result } = answer
  const counts = new Map(shortened.map(({ at, of }) => [at, of]))
  const parts = isObject(result)
    ? Object.entries(result).flatMap(([name, value]) => lineFor(name, value, counts.get(name)) ?? [])
    : []
  const ends = [...(askForLess === undefined ? [] : [askForLess]), ...(whole === undefined ? [] : [`whole: ${whole}`])]
  const lines = [
    title,
    `answered: ${answered}${reason === null ? '' : `; reason: ${reason}`}${why === undefined ? '' : `; why: ${why}`}`,
    `dataset: ${dataset.version}, as of ${dataset.asOf}`,
    ...parts,
  ].join('\n')
  const short = lines.length > mostText ? `${lines.slice(0, mostText)}…` : lines
  return [short, ...ends].join('\n')
}
