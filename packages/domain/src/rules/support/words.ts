import anyAscii from 'any-ascii'

/** The words of a text in lower-case ASCII, whatever script it is written in. */
export const wordsOf = (text: string): readonly string[] =>
  anyAscii(text)
    .toLowerCase()
    .replaceAll("'", '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** A name in the form in which two spellings of it are equal: ASCII, lower case, without articles. */
export const foldName = (name: string): string =>
  wordsOf(name)
    .filter((word) => word !== 'the')
    .join(' ')
