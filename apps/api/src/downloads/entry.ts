/** A file inside a download. */
export interface Entry {
  /** Its name inside, without folders. */
  readonly name: string
  /** What it holds, in a sentence. */
  readonly about: string
  readonly mediaType: string
  /** Its text, piece by piece, in UTF-8. */
  readonly write: () => Iterable<string> | Promise<Iterable<string>>
}

/** An entry whose text is short enough to be one piece. */
export const shortEntry = (name: string, about: string, mediaType: string, text: () => string): Entry => ({
  name,
  about,
  mediaType,
  write: () => [text()],
})
