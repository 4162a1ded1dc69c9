import type { Node } from 'oxc-parser'

/** One way to write a node wrongly: the part of the text that is replaced, and by what. */
export interface Mutation {
  readonly start: number
  readonly end: number
  readonly text: string
}

const operators: Readonly<Record<string, string>> = {
  '>=': '>',
  '>': '>=',
  '<=': '<',
  '<': '<=',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
}
const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
}
/** Steps of a chain that can be left out: the value goes on without them. */
const steps = new Set(['filter', 'toSorted', 'sort', 'toReversed', 'slice', 'trim', 'toLowerCase'])

const isText = (node: Node): boolean =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')
const isNumber = (node: Node, value: number): boolean => node.type === 'Literal' && node.value === value
const leaves = (node: Node): boolean =>
  ['ReturnStatement', 'ContinueStatement', 'ThrowStatement'].includes(node.type) ||
  (node.type === 'BlockStatement' && node.body.some(leaves))

const inner = (node: Node, part: Node, source: string): Mutation => ({
  start: node.start,
  end: node.end,
  text: source.slice(part.start, part.end),
})

const operator = (left: Node, right: Node, sign: string, source: string): readonly Mutation[] => {
  const other = operators[sign]
  if (other === undefined || (sign === '+' && (isText(left) || isText(right)))) return []
  const at = source.indexOf(sign, left.end)
  return at < 0 || at >= right.start ? [] : [{ start: at, end: at + sign.length, text: other }]
}

const call = (node: Node & { type: 'CallExpression' }, source: string): readonly Mutation[] => {
  const { callee } = node
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return []
  const { name, start, end } = callee.property
  const [first] = node.arguments
  if (steps.has(name)) return [inner(node, callee.object, source)]
  if (name === 'at' && first?.type === 'UnaryExpression') return [{ start: first.start, end: first.end, text: '0' }]
  const other = methods[name]
  return other === undefined ? [] : [{ start, end, text: other }]
}

const literal = (node: Node & { type: 'Literal' }, parent: Node | undefined): readonly Mutation[] => {
  const { start, end, value } = node
  if (typeof value === 'boolean') return [{ start, end, text: String(!value) }]
  // Of what a comparison says, only the sign counts: 2 for 1 is the same program.
  const isSign = value === 1 && ['ConditionalExpression', 'UnaryExpression'].includes(parent?.type ?? '')
  if (typeof value === 'number') return isSign ? [] : [{ start, end, text: `(${value} + 1)` }]
  const edge = ['ConditionalExpression', 'LogicalExpression', 'ArrowFunctionExpression', 'ReturnStatement']
  return typeof value === 'string' && edge.includes(parent?.type ?? '') ? [{ start, end, text: "'mutant'" }] : []
}

/** Every way in which one node can be written wrongly; `parent` is the node above it. */
export const mutationsOf = (node: Node, parent: Node | undefined, source: string): readonly Mutation[] => {
  switch (node.type) {
    case 'BinaryExpression':
      return operator(node.left, node.right, node.operator, source)
    case 'LogicalExpression':
      return node.operator === '??'
        ? [inner(node, node.left, source)]
        : operator(node.left, node.right, node.operator, source)
    case 'ConditionalExpression':
      return [inner(node, node.consequent, source), inner(node, node.alternate, source)]
    case 'IfStatement':
      return leaves(node.consequent) || node.alternate === null
        ? [{ start: node.test.start, end: node.test.end, text: 'false' }]
        : []
    case 'UnaryExpression':
      return node.operator === '!' ? [inner(node, node.argument, source)] : []
    case 'MemberExpression':
      return node.computed && isNumber(node.property, 0)
        ? [{ start: node.object.end, end: node.end, text: node.optional ? '?.at(-1)' : '.at(-1)' }]
        : []
    case 'CallExpression':
      return call(node, source)
    case 'Literal':
      return literal(node, parent)
    default:
      return []
  }
}
