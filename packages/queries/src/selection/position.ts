/**
 * Cursors of a ranked list, which is made anew for each question and has no columns to keep a place by: how many
 * entries come before the page.
 */
export const positionPattern = /^p[1-9a-z][0-9a-z]{0,9}$/
export const writePosition = (position: number): string => `p${position.toString(36)}`
/** The position a cursor stands for; 0 for none, and for text that is no cursor. */
export const readPosition = (cursor: string | null): number =>
  cursor !== null && positionPattern.test(cursor) ? Number.parseInt(cursor.slice(1), 36) : 0
