import ts from 'typescript-5.5'

/** The comments that stand over the members of a schema in its source: what zod's own types lose on the way. */
export interface Documented {
  /** The comment over a member and the schema under it; null where the source has none. */
  readonly member: (name: string) => { readonly text: string | null; readonly schema: Documented }
  /** The schema that another wraps, by the name its definition gives it: `innerType`, `element`, `in`, `out`. */
  readonly under: (part: string) => Documented
  /** An alternative of a union, by its position. */
  readonly option: (position: number) => Documented
}

export const undocumented: Documented = {
  member: () => ({ text: null, schema: undocumented }),
  under: () => undocumented,
  option: () => undocumented,
}

const documented = (checker: ts.TypeChecker, at: ts.Node, type: ts.Type): Documented => {
  const typeOf = (symbol: ts.Symbol | undefined): ts.Type | undefined =>
    symbol && checker.getTypeOfSymbolAtLocation(symbol, at)
  const property = (of: ts.Type | undefined, name: string) => of && checker.getPropertyOfType(of, name)
  const wrapped = (found: ts.Type | undefined): Documented =>
    found === undefined ? undocumented : documented(checker, at, found)
  const part = (name: string) => typeOf(property(typeOf(property(type, 'def')), name))
  return {
    member: (name) => {
      const symbol = property(typeOf(property(type, 'shape')), name)
      const text = symbol === undefined ? '' : ts.displayPartsToString(symbol.getDocumentationComment(checker))
      return { text: text === '' ? null : text.replaceAll(/\s+/g, ' ').trim(), schema: wrapped(typeOf(symbol)) }
    },
    under: (name) => wrapped(part(name)),
    option: (position) => wrapped(typeOf(property(part('options'), String(position)))),
  }
}

const options: ts.CompilerOptions = {
  allowImportingTsExtensions: true,
  customConditions: ['@csto-record/source'],
  exactOptionalPropertyTypes: true,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
}

/** The comments in the files of some queries, and in those they are made of. */
export interface Comments {
  /** Those of the schema given as `result` to the first `defineQuery` in a file. */
  readonly ofResult: (file: string) => Documented
  /** Those of a schema that is exported under a name, in whatever file. */
  readonly ofName: (name: string) => Documented
}

/** Reads comments where they are asked for, so that nothing is checked that is not. */
export const commentsIn = (files: readonly string[]): Comments => {
  const program = ts.createProgram([...files], options)
  const checker = program.getTypeChecker()
  const of = (found: ts.Expression | undefined): Documented =>
    found === undefined ? undocumented : documented(checker, found, checker.getTypeAtLocation(found))
  const ours = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('node_modules'))
  const named = new Map(ours.flatMap(exportedValues))
  return {
    ofResult: (file) => of(resultIn(program.getSourceFile(file))),
    ofName: (name) => of(named.get(name)),
  }
}

/** The values of what a file exports by name. */
const exportedValues = (source: ts.SourceFile): readonly (readonly [string, ts.Expression])[] =>
  source.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      ? statement.declarationList.declarations.flatMap(({ name, initializer }) =>
          ts.isIdentifier(name) && initializer ? [[name.text, initializer] as const] : [],
        )
      : [],
  )

/** The schema of the result in a file that defines a query. */
const resultIn = (source: ts.Node | undefined): ts.Expression | undefined => {
  if (source === undefined) return undefined
  if (ts.isPropertyAssignment(source) && source.name.getText() === 'result' && isDefinition(source.parent.parent))
    return source.initializer
  return ts.forEachChild(source, resultIn)
}
const isDefinition = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineQuery'
