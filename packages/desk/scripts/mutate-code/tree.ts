import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { importsOf } from '../../src/mutate-code/imports.ts'

export const root = resolve(import.meta.dirname, '../../../..')
const packages = ['packages/domain', 'packages/queries', 'packages/desk', 'apps/api']

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Every TypeScript file below a folder, from the root. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('node_modules'))
    .toSorted()

const isCode = (file: string): boolean =>
  !/\.(test|test-prop|test-d)\.ts$|\/testing(\/|\.ts$)|\/generated\/|\/server\.ts$/.test(file)

/** The code below the folders asked for, without tests, what only tests use, and what is generated. */
export const codeBelow = (folders: readonly string[]): readonly string[] => folders.flatMap(filesBelow).filter(isCode)

/** What a package's name leads to: the source behind each of its exports. */
const doors = (): ReadonlyMap<string, string> =>
  new Map(
    packages.flatMap((folder) => {
      const { name, exports = {} } = JSON.parse(textOf(`${folder}/package.json`))
      return Object.entries<Record<string, unknown>>(exports).flatMap(([door, targets]) => {
        const source = (targets as Record<string, unknown>)['@csto-record/source']
        return typeof source !== 'string' ? [] : [[join(name, door), join(folder, source)] as const]
      })
    }),
  )

/** From each file to the files that import it. */
export const importersOf = (): ReadonlyMap<string, readonly string[]> => {
  const behind = doors()
  const importers = new Map<string, string[]>()
  for (const file of packages.flatMap((folder) => filesBelow(`${folder}/src`)))
    for (const asked of importsOf(file, textOf(file))) {
      const found = asked.startsWith('.') ? join(dirname(file), asked) : behind.get(asked)
      if (found !== undefined && existsSync(join(root, found)))
        importers.set(found, [...(importers.get(found) ?? []), file])
    }
  return importers
}
