import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pluralOf, recordTypes } from '@csto-record/domain'

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/**
 * The files of the package by name, made of what the domain compiled: the modules side by side, each with its
 * declaration, and the types, which import nothing. `generated` is the folder that the domain compiled into.
 */
export const packaged = (generated: string): Readonly<Record<string, string>> => {
  const read = (path: string): string => readFileSync(join(generated, path), 'utf8')
  const collections = recordTypes.flatMap((type) => {
    const plural = pluralOf(type)
    const record = `${capital(type)}Record`
    return [
      [`${plural}.js`, read(`dataset/${plural}.js`).replace("from '../freeze.js'", "from './freeze.js'")],
      [
        `${plural}.d.ts`,
        `import type { ${record} } from './types.js'\nexport declare const ${plural}: readonly ${record}[]\n`,
      ],
    ] as const
  })
  return {
    ...Object.fromEntries(collections),
    'freeze.js': read('freeze.js'),
    'index.js': read('dataset.js').replaceAll("from './dataset/", "from './"),
    'index.d.ts':
      "export type * from './types.js'\nimport type { Dataset } from './types.js'\nexport declare const dataset: Dataset\n",
    // Declarations alone: an interface is the same in a module and in a declaration of one.
    'types.d.ts': read('types.ts'),
    'types.js': 'export {}\n',
    'dataset.json': read('dataset.json'),
    // What a module of JSON is to TypeScript: one value, which an import by default gives.
    'dataset-json.d.cts':
      "import type { Dataset } from './types.js' with { 'resolution-mode': 'import' }\ndeclare const dataset: Dataset\nexport = dataset\n",
  }
}
