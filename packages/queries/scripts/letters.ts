// Writes how any-ascii writes the letters of the blocks that browsers can read.
import { writeFileSync } from 'node:fs'
import anyAscii from 'any-ascii'
import { blocks } from '../src/names/ascii/blocks.ts'

const rows = blocks.map(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => anyAscii(String.fromCodePoint(first + at))).join('\t'),
)
const text = `// Written by \`npm run letters\` of this package; not edited by hand.\n/** A line for each block, its letters in ASCII between tabs. */\nexport const letters = ${JSON.stringify(rows.join('\n'))}\n`
writeFileSync(new URL('../src/generated/letters.ts', import.meta.url), text)
