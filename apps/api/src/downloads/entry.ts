import type { Entry } from '../config.ts'

/** An entry whose text is short enough to be one piece. */
export const shortEntry = (name: string, about: string, mediaType: string, text: () => string): Entry => ({
  name,
  about,
  mediaType,
  write: () => [text()],
})
