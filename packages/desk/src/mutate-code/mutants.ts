import { type Node, parseSync } from 'oxc-parser'
import { type Mutation, mutationsOf } from './mutations.ts'
import { walk } from './walk.ts'

/** One small mistake in one file. */
export interface Mutant extends Mutation {
  /** Where the mistake is, from 1. */
  readonly line: number
  /** That line, without the space around it. */
  readonly lineText: string
  /** What stood there and what stands there instead, on one line. */
  readonly was: string
  readonly became: string
  /** The expression around it that is written twice, as it is and with the mistake. */
  readonly host: { readonly start: number; readonly end: number }
}

/** A call or an access takes its object with it: `a?.b.filter(c)` is one expression, or `this` and `?.` would be lost. */
const hostOf = (node: Node, above: readonly Node[]): Node => {
  const [parent, ...rest] = above
  if (parent === undefined) return node
  const carries =
    parent.type === 'ChainExpression' ||
    parent.type === 'TSNonNullExpression' ||
    (parent.type === 'MemberExpression' && parent.object === node) ||
    (parent.type === 'CallExpression' && parent.callee === node)
  return carries ? hostOf(parent, rest) : node
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 87)}...` : text)

/** Every mutant of a file's text, in the order of the text; throws where the text does not parse. */
export const mutantsOf = (file: string, source: string): readonly Mutant[] => {
  const { program, errors } = parseSync(file, source)
  if (errors[0] !== undefined) throw new Error(`${file} does not parse: ${errors[0].message}`)
  const lines = source.split('\n')
  const mutants: Mutant[] = []
  walk(program, (node, above) => {
    for (const mutation of mutationsOf(node, above[0], source)) {
      const host: Node = node.type === 'IfStatement' ? node.test : hostOf(node, above)
      // A statement that begins with a bracket would be read as a call of the line before it.
      if (above.some(({ type, start }) => type === 'ExpressionStatement' && start === host.start)) continue
      const shown: Node = node.type === 'IfStatement' ? node.test : node
      const wrong = source.slice(shown.start, mutation.start) + mutation.text + source.slice(mutation.end, shown.end)
      const line = source.slice(0, mutation.start).split('\n').length
      mutants.push({
        ...mutation,
        line,
        lineText: (lines[line - 1] ?? '').trim(),
        was: short(oneLine(source.slice(shown.start, shown.end))),
        became: short(oneLine(wrong)),
        host: { start: host.start, end: host.end },
      })
    }
  })
  return mutants.toSorted((left, right) => left.start - right.start || left.end - right.end)
}
