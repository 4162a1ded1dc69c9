/** Turns the bytes of a body into fewer. */
export type Encoder = (bytes: Uint8Array) => Promise<Uint8Array>

/** What an app needs to know that is neither data nor code. */
export interface Config {
  /** Where the API is found from outside, without a slash at the end; for feeds, calendars and linked data, which need whole addresses. */
  readonly publicUrl: string
  /** Content codings the runtime has besides gzip, by name, the preferred one first. */
  readonly encoders: Readonly<Record<string, Encoder>>
  /** Reads the script of the reference page (Redoc's standalone build); called once, when the page is first asked for. */
  readonly docsScript: () => string
  /** False from when the server is told to stop. */
  readonly isReady: () => boolean
  /** Takes note of a failure that nobody foresaw; the client is told nothing of it. */
  readonly onFailure: (error: unknown) => void
}
