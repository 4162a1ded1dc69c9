import fc from 'fast-check'

/**
 * Has fast-check print a value by some words. A law that fails names what it failed on, and does not print a whole
 * record; the seed and the path that it prints too bring the value back. Changes the value, which must not be frozen.
 */
export const printedAs = <T extends object>(value: T, words: (value: T) => string): T =>
  // Not enumerable, so that copies and comparisons do not see it.
  Object.defineProperty(value, fc.toStringMethod, { value: () => words(value), configurable: true })
