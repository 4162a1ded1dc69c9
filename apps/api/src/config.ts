import type { Dataset } from '@csto-record/domain'
import type { Identity, Release } from '@csto-record/formats'

/** Turns the bytes of a body into fewer. */
export type Encoder = (bytes: Uint8Array) => Promise<Uint8Array>

/** A request as it is handed to another thread: plain data. */
export interface FarRequest {
  readonly method: string
  /** The whole address. */
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array<ArrayBuffer> | null
}
/** Its answer, whole. */
export interface FarAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The address as the router has it, such as `/v1/events/:slug`. */
  readonly route: string
  readonly body: Uint8Array<ArrayBuffer> | null
}
/** Answers requests where they hold up nobody else. Rejects with a `TooBusy` where it takes no more. */
export type Elsewhere = (request: FarRequest) => Promise<FarAnswer>

/** Why a request was not answered elsewhere, told to the client. */
export class TooBusy extends Error {}

/** A file inside a download. */
export interface Entry {
  /** Its name inside, without folders. */
  readonly name: string
  /** What it holds, in a sentence. */
  readonly about: string
  readonly mediaType: string
  /** What it holds, piece by piece: texts, which are written in UTF-8, or bytes. */
  readonly write: () => Iterable<string | Uint8Array> | Promise<Iterable<string | Uint8Array>>
}

/** A form in which the whole dataset is taken along. */
export interface FileKind {
  /** Part of the name of the file. */
  readonly name: string
  readonly title: string
  /** What one should know before reading the files. */
  readonly about: string
  /** The media type of the data inside. */
  readonly mediaType: string
  readonly data: (of: { readonly dataset: Dataset; readonly config: Config }) => readonly Entry[]
}

/** What an app needs to know that is neither data nor code. */
export interface Config {
  readonly identity: Identity
  /** Where the API is found from outside, without a slash at the end; for feeds, calendars and linked data, which need whole addresses. */
  readonly publicUrl: string
  /** Where the reader is found, whose pages people are sent to; without a slash at the end. */
  readonly readerUrl: string
  /** Origins besides those two, and hosts of its own, whose pages may ask the tools (`https://app.example.org`). */
  readonly origins?: readonly string[]
  /** Content codings the runtime has besides gzip, by name, the preferred one first. */
  readonly encoders: Readonly<Record<string, Encoder>>
  /** Reads the script of the reference page (Redoc's standalone build); called once, when the page is first asked for. */
  readonly docsScript: () => string
  /** Versions released before the dataset that is served, the oldest first. */
  readonly releases: readonly Release[]
  /** Forms in which the whole dataset is taken along besides those that are made of texts alone. */
  readonly kinds?: readonly FileKind[]
  /** False until the server has made what requests need, and from when it is told to stop. */
  readonly isReady: () => boolean
  /** Takes note of a failure that nobody foresaw; the client is told nothing of it. */
  readonly onFailure: (error: unknown) => void
  /** How many bytes of ready answers are kept at most; 32 MB where left out. */
  readonly shelfBytes?: number
  /** Where requests go that may compute long; left out, they are answered here like all others. */
  readonly elsewhere?: Elsewhere
  /** A clock in milliseconds, for what `observe` is told. */
  readonly now?: () => number
  /** Told of every answer: its route, its status, and the seconds it took to make; null where it was at hand. */
  readonly observe?: (route: string, status: number, seconds: number | null) => void
}
