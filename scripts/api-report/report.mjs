import { existsSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-5.5'
import { root } from '../lib/install.mjs'

/** @type {ts.CompilerOptions} */
const options = {
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
}

/** @type {(target: string | Readonly<Record<string, string>>) => string | undefined} */
const typesOf = (target) => (typeof target === 'string' ? undefined : target['types'])

const printer = ts.createPrinter({ removeComments: true })
/** @type {(node: ts.Declaration) => string} */
const textOf = (node) => {
  const whole = ts.isVariableDeclaration(node) ? node.parent.parent : node
  const text = printer.printNode(ts.EmitHint.Unspecified, whole, whole.getSourceFile())
  return text.replaceAll(/^export (?:declare )?|^declare /g, '')
}

/**
 * The public API of a built package as text: of each subpath that is published, everything it exports by name, in the
 * order of names, as the declarations have it. Comments are left out: they may change at any time. Throws where the
 * package is not built.
 * @param {{ readonly directory: string, readonly manifest: import('../publish/packages.mjs').Manifest }} of
 * @returns {string}
 */
export const apiReport = ({ directory, manifest }) => {
  const entries = Object.entries(manifest.publishConfig.exports).flatMap(([subpath, target]) => {
    const types = typesOf(target)
    return types === undefined || types.includes('*')
      ? []
      : [{ name: join(manifest.name, subpath), file: join(root, directory, types) }]
  })
  const missing = entries.find(({ file }) => !existsSync(file))
  if (missing !== undefined) throw new Error(`${missing.file} is not there: build the packages first`)
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    options,
  )
  const checker = program.getTypeChecker()
  /** @type {Map<ts.Symbol, string>} */
  const told = new Map()
  const sections = entries.map(({ name, file }) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    const exported = (module ? checker.getExportsOfModule(module) : []).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    const lines = exported.map((symbol) => {
      const found = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      const before = told.get(found)
      if (before !== undefined) return `${symbol.name}: as in ${before}`
      told.set(found, name)
      return (found.declarations ?? []).map(textOf).join('\n')
    })
    return `## ${name}\n\n\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`
  })
  return `# The public API of ${manifest.name}\n\nWritten by \`npm run api:report\` from the built declarations. A change here is a change for whoever uses the package: mean it, and say it in a change file (\`npm run changeset\`).\n\n${sections.join('\n')}`
}
