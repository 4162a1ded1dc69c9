import type { Writer } from './writer.ts'

/** How many lines are written in one piece: enough to keep the line busy, few enough to begin at once. */
const atOnce = 50

/** Objects as NDJSON: one JSON text a line, piece by piece. */
export const linesOf = function* <T>(values: readonly T[], told: (value: T) => unknown = (value) => value) {
  for (let start = 0; start < values.length; start += atOnce) {
    const lines = values.slice(start, start + atOnce).map((value) => JSON.stringify(told(value)))
    yield `${lines.join('\n')}\n`
  }
}

/** The records of a list, a line each. */
export const writeItemLines: Writer<{ readonly items: readonly unknown[] }> = ({ items }) => linesOf(items)
