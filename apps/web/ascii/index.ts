import { blocks } from './blocks.ts'
import letters from './letters.json' with { type: 'json' }

const written: ReadonlyMap<number, string> = new Map(
  blocks.flatMap(([first], block) => (letters[block] ?? []).map((text, at) => [first + at, text] as const)),
)

/**
 * A text in ASCII, as any-ascii writes it, for browsers: the build puts this in its place. Letters of scripts that are
 * not in `blocks` are left out.
 */
const anyAscii = (text: string): string =>
  Array.from(text, (letter) => (letter <= '\u007f' ? letter : (written.get(letter.codePointAt(0) ?? 0) ?? ''))).join('')
export default anyAscii
