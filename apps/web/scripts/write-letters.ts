// Writes ascii/letters.json: how any-ascii writes the letters of the scripts that people here search in. The whole
// library is half a megabyte, and the browser needs these blocks alone.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import anyAscii from 'any-ascii'
import { blocks } from '../ascii/blocks.ts'

const letters = blocks.map(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => anyAscii(String.fromCodePoint(first + at))),
)
writeFileSync(fileURLToPath(new URL('../ascii/letters.json', import.meta.url)), `${JSON.stringify(letters)}\n`)
