import { parseAst } from 'vitest/node'

/** Attributes whose text readers see or hear. */
const spoken: ReadonlySet<string> = new Set([
  'title',
  'label',
  'caption',
  'aria-label',
  'placeholder',
  'description',
  'kicker',
  'unknown',
  'alt',
])
/** Members and constants that hold such text before it comes to a component. */
const told: ReadonlySet<string> = new Set(['title', 'label', 'caption', 'description', 'placeholder', 'question'])

interface Node {
  readonly type: string
  readonly start: number
  readonly [member: string]: unknown
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

/** Text that says something: two letters in a row. Marks between values (`, `, `¶`) are no words. */
const isWords = (text: unknown): text is string => typeof text === 'string' && /\p{L}{2}/u.test(text)

/** The texts that an expression may give as they stand; what is handed to a function is none of them. */
const textsIn = (node: Node): readonly { readonly text: string; readonly at: number }[] => {
  if (node.type === 'Literal') return isWords(node['value']) ? [{ text: node['value'], at: node.start }] : []
  if (node.type === 'TemplateElement') {
    const text = (node['value'] as { readonly cooked: string }).cooked
    return isWords(text) ? [{ text, at: node.start }] : []
  }
  if (node.type === 'ConditionalExpression')
    return [node['consequent'], node['alternate']].filter(isNode).flatMap(textsIn)
  if (node.type === 'LogicalExpression') return [node['left'], node['right']].filter(isNode).flatMap(textsIn)
  if (node.type === 'TemplateLiteral' || node.type === 'JSXExpressionContainer' || node.type === 'TSAsExpression')
    return childrenOf(node).flatMap((child) => (child.type === 'Identifier' ? [] : textsIn(child)))
  return []
}

const nameOf = (node: unknown): string => (isNode(node) ? String(node['name'] ?? node['value'] ?? '') : '')
const textNodes = ({ type, key, id, name, value, init, children }: Node): readonly Node[] => {
  if (type === 'JSXElement' || type === 'JSXFragment') return (children as readonly Node[]).filter(isNode)
  const given = type === 'VariableDeclarator' ? init : value
  const isSpoken =
    (type === 'JSXAttribute' && spoken.has(nameOf(name))) ||
    (type === 'Property' && told.has(nameOf(key))) ||
    (type === 'VariableDeclarator' && told.has(nameOf(id)))
  return isSpoken && isNode(given) ? [given] : []
}

/** A text that stands in a component instead of the catalogue, with its line. */
export interface Literal {
  readonly line: number
  readonly text: string
}
/** The words that a file of components writes itself, instead of taking them from the catalogue. Throws where it does not parse. */
export const literalsIn = (source: string): readonly Literal[] => {
  const found: Literal[] = []
  const tell = (text: string, at: number) =>
    found.push({ line: source.slice(0, at).split('\n').length, text: text.replaceAll(/\s+/g, ' ').trim() })
  const visit = (node: Node): void => {
    for (const value of textNodes(node)) {
      if (value.type === 'JSXText') {
        if (isWords(value['value'])) tell(value['value'], value.start)
      } else for (const { text, at } of textsIn(value)) tell(text, at)
    }
    for (const child of childrenOf(node)) visit(child)
  }
  visit(parseAst(source, { lang: 'tsx' }) as unknown as Node)
  return found
}
