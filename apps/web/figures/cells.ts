import type { FigureCell } from './definition.ts'

/** The words of a cell; null for an empty one. */
export const cellText = (cell: FigureCell): string | number | null =>
  typeof cell === 'object' && cell !== null ? cell.text : cell
/** The address on this site that a cell leads to; null where it leads nowhere. */
export const cellHref = (cell: FigureCell): string | null =>
  typeof cell === 'object' && cell !== null ? cell.href : null
