import { queries } from '../src/index.ts'

const functionName = (name: string): string => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The README with its table of queries written anew, from what each query says of itself. */
export const withTable = (readme: string): string => {
  const rows = queries.map(({ info }) => `| \`${info.name}\` | \`${functionName(info.name)}\` | ${info.summary} |\n`)
  return readme.replace(
    /(\| name \| function \| what it answers \|\n\| --- \| --- \| --- \|\n)(?:\| `.*\n)*/,
    `$1${rows.join('')}`,
  )
}
