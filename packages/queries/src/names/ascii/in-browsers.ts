import { letters } from '../../generated/letters.ts'
import { blocks } from './blocks.ts'

const written = letters.split('\n').map((block) => block.split('\t'))

const ofLetter = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return letter
  const at = blocks.findIndex(([first, last]) => first <= code && code <= last)
  return written[at]?.[code - (blocks[at]?.[0] ?? 0)] ?? ''
}

/**
 * Text in ASCII, letter by letter, as the whole table has it for the scripts that people here write in; letters of other
 * scripts go, as there do letters that it does not know. The whole table takes half a megabyte, which is nothing to a
 * server and too much for a browser: `imports` in the package's manifest chooses.
 */
export const inAscii = (text: string): string => [...text].map(ofLetter).join('')
