import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { toMarkdown } from 'mdast-util-to-markdown'

export const text = (value: string): PhrasingContent => ({ type: 'text', value })
export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })
export const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value })
export const link = (value: string, url: string): PhrasingContent => ({ type: 'link', url, children: [text(value)] })
export const noteMark = (identifier: string): PhrasingContent => ({
  type: 'footnoteReference',
  identifier,
  label: identifier,
})

export const paragraph = (...children: readonly PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children: [...children],
})
export const heading = (depth: 1 | 2 | 3, ...children: readonly PhrasingContent[]): BlockContent => ({
  type: 'heading',
  depth,
  children: [...children],
})

/** An entry of a list: a line, and the entries below it. */
export const entry = (line: readonly PhrasingContent[], below: readonly ListItem[] = []): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(...line), ...(below.length === 0 ? [] : [list(below)])],
})
export const list = (entries: readonly ListItem[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: [...entries],
})
/** A list, or nothing where it would be empty. */
export const listOf = (entries: readonly ListItem[]): readonly BlockContent[] =>
  entries.length === 0 ? [] : [list(entries)]

export const definition = (identifier: string, ...children: readonly PhrasingContent[]): DefinitionContent => ({
  type: 'footnoteDefinition',
  identifier,
  label: identifier,
  children: [paragraph(...children)],
})

/** Blocks as Markdown (CommonMark, with the footnotes of GitHub). Text of the data cannot become markup. */
export const writeBlocks = (blocks: readonly RootContent[]): string =>
  toMarkdown(
    { type: 'root', children: [...blocks] },
    { bullet: '-', listItemIndent: 'one', extensions: [gfmFootnoteToMarkdown()] },
  )
