import { inAscii } from '#transliteration'

/** Text in lower-case Latin letters and digits, words apart by single spaces: what two spellings are compared by. */
export const fold = (text: string): string =>
  inAscii(text)
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
