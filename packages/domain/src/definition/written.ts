import type { AnyDefinition } from './define.ts'

const header = '// Written by `npm run record:names` from the definitions; not edited by hand.\n'
const quoted = (text: string | null): string => (text === null ? 'null' : `'${text}'`)

const namesModule = (list: readonly AnyDefinition[]): string => {
  const rows = list.map(
    ({ type, in: parent, plural, page, title }) =>
      `  { type: ${quoted(type)}, in: ${quoted(parent)}, plural: ${quoted(plural)}, page: ${quoted(page)}, title: ${quoted(title)} },\n`,
  )
  return `${header}export const names = [\n${rows.join('')}] as const\n`
}

const collectionModule = ({ type, plural }: AnyDefinition): readonly [string, string] => {
  const record = `${type.charAt(0).toUpperCase()}${type.slice(1)}Record`
  return [
    `packages/domain/src/generated/dataset/${plural}.d.ts`,
    `import type { ${record} } from '../types.js'\nexport declare const ${plural}: readonly ${record}[]\n`,
  ]
}

/** Inside the repository the package of the data is the record that the domain compiled. */
const dataModule = ({ plural }: AnyDefinition): readonly [string, string] => [
  `packages/data/src/${plural}.ts`,
  `export { ${plural} } from '@csto-record/domain/dataset/${plural}'\n`,
]

/** Which schema an editor completes which record files by. */
const editorSettings = (list: readonly AnyDefinition[]): string => {
  const files = [
    ...list.flatMap(({ type, in: parent, plural }) => (parent === null ? [[type, `${plural}/*`] as const] : [])),
    ...['dataset', 'redirects', 'exceptions'].map((name) => [name, name] as const),
  ]
  const schemas = files.map(([schema, path]) => [
    `./packages/domain/schemas/${schema}.json`,
    `packages/domain/records/${path}.yaml`,
  ])
  return `${JSON.stringify({ 'yaml.schemas': Object.fromEntries(schemas) }, null, 2)}\n`
}

/**
 * The files of the repository that are written from the list of record types, by path from its root: what names every
 * type before any definition is read, the declarations of the compiled collections, and the editor's settings.
 */
export const writtenFiles = (list: readonly AnyDefinition[]): Readonly<Record<string, string>> => ({
  'packages/domain/src/generated/names.ts': namesModule(list),
  ...Object.fromEntries(list.map(collectionModule)),
  ...Object.fromEntries(list.map(dataModule)),
  '.vscode/settings.json': editorSettings(list),
})

/** A README with its list of collections written anew; what stands around the list stays. */
export const withCollections = (readme: string, list: readonly AnyDefinition[]): string => {
  const others = list.filter(({ plural }) => plural !== 'events').map(({ plural }) => `\`${plural}\``)
  return readme.replace(/(one collection; likewise )[^|]*/, `$1${others.join(', ')} `)
}
