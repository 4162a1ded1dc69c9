import type { Node } from 'oxc-parser'

/** A node with the nodes above it, the nearest first. */
export type Visit = (node: Node, above: readonly Node[]) => void

/** Examples, titles and messages are data beside the code: a change there is no mistake in what the code does. */
const data = new Set(['passes', 'fails', 'examples', 'texts', 'summary', 'title', 'description', 'message', 'tip'])
/** Expressions that only TypeScript knows, around a value that runs. */
const aroundValues = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

const nameOf = (key: Node): string | null => (key.type === 'Identifier' ? key.name : null)

/** The fields of a node that hold no code that runs, or nothing that may be replaced. */
const leftOut = (node: Node): readonly string[] => {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return ['source', 'specifiers', 'attributes']
    case 'ExportNamedDeclaration':
      return ['source', 'specifiers', 'attributes']
    case 'Property':
      return data.has(nameOf(node.key) ?? '') ? ['key', 'value'] : node.computed ? [] : ['key']
    case 'AssignmentExpression':
      return ['left']
    case 'UpdateExpression':
      return ['argument']
    case 'TaggedTemplateExpression':
      return ['tag']
    default:
      return []
  }
}

/** Calls `visit` with every node of what runs, from the outside in. */
export const walk = (node: Node, visit: Visit, above: readonly Node[] = []): void => {
  if (node.type.startsWith('TS') && !aroundValues.has(node.type)) return
  visit(node, above)
  const skipped = leftOut(node)
  for (const [field, value] of Object.entries(node)) {
    if (skipped.includes(field) || field === 'parent') continue
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, [node, ...above])
  }
}
