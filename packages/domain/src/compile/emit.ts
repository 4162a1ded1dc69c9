import { type Dataset, recordsOf } from '../dataset.ts'
import { pluralOf, recordTypes } from '../ids.ts'

/** A single-quoted JavaScript string. Half the escapes of a double-quoted one, since JSON is full of double quotes. */
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const freezeModule = `export const freeze = (value) => {
  if (typeof value !== 'object' || value === null) return value
  for (const key in value) freeze(value[key])
  return Object.freeze(value)
}
`
const frozen = (from: string, name: string, json: string): string =>
  `import { freeze } from '${from}freeze.js'\nexport const ${name} = freeze(JSON.parse(${quoted(json)}))\n`

/**
 * The compiled dataset as files by path below the folder of generated files: one module for each collection, the
 * whole dataset made of them, and the same as JSON. A parsed string loads faster than a literal of this size.
 * The modules import nothing but each other, and every value in them is frozen.
 */
export const emit = (dataset: Dataset): Readonly<Record<string, string>> => {
  const plurals = recordTypes.map((type) => ({ type, plural: pluralOf(type) }))
  const { version, asOf, redirects } = dataset
  const collections = plurals.map(({ type, plural }) => [
    `dataset/${plural}.js`,
    frozen('../', plural, JSON.stringify(recordsOf(dataset, type))),
  ])
  const imports = plurals.map(({ plural }) => `import { ${plural} } from './dataset/${plural}.js'\n`).join('')
  const head = frozen('./', 'meta', JSON.stringify({ version, asOf, redirects })).replace('export ', '')
  const whole = `export const dataset = Object.freeze({ ...meta, ${plurals.map(({ plural }) => plural).join(', ')} })\n`
  return {
    'freeze.js': freezeModule,
    ...Object.fromEntries(collections),
    'dataset.js': `${imports}${head}${whole}`,
    'dataset.json': `${JSON.stringify({ version, asOf, redirects, ...Object.fromEntries(plurals.map(({ type, plural }) => [plural, recordsOf(dataset, type)])) })}\n`,
  }
}
