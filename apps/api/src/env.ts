import * as z from 'zod'

const whole = (most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((number) => number <= most)
const milliseconds = whole(3_600_000).refine((number) => number > 0)

const Env = z.object({
  CSTO_API_PORT: whole(65_535).default(8787),
  CSTO_API_HOST: z.string().min(1).default('127.0.0.1'),
  CSTO_API_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  CSTO_WEB_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  CSTO_API_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .pipe(z.array(z.url({ protocol: /^https?$/ })))
    .default([]),
  CSTO_API_DATASET: z.string().min(1).optional(),
  CSTO_ENGINE: z.union([z.literal('memory'), z.url({ protocol: /^postgres(?:ql)?$/ })]).default('memory'),
  CSTO_API_WATCH: z.enum(['yes', 'no']).default('no'),
  CSTO_API_THREADS: whole(64).default(1),
  CSTO_API_SHELF_MB: whole(4_096).default(24),
  CSTO_API_LOG: z.enum(['requests', 'failures']).default('failures'),
  CSTO_API_RATE_LIMIT: whole(999_999_999).default(600),
  CSTO_API_PROXIES: whole(10).default(0),
  CSTO_API_HEADERS_MS: milliseconds.default(10_000),
  CSTO_API_REQUEST_MS: milliseconds.default(20_000),
  CSTO_API_KEEP_ALIVE_MS: milliseconds.default(5_000),
  CSTO_API_ANSWER_MS: milliseconds.default(60_000),
})
type Name = keyof z.input<typeof Env>

const time = 'a whole number of milliseconds from 1 to 3600000'
/** What each variable takes, for the message where it does not fit. */
const expected: Readonly<Record<Name, string>> = {
  CSTO_API_PORT: 'a whole number from 0 to 65535 (0 for any free port)',
  CSTO_API_HOST: 'the name or address to listen on, such as 127.0.0.1',
  CSTO_API_PUBLIC_URL: 'the whole address the API is found at from outside, such as https://api.example.org',
  CSTO_WEB_URL: 'the whole address the reader is found at, such as https://example.org',
  CSTO_API_ORIGINS: 'whole addresses joined by commas, such as https://app.example.org',
  CSTO_API_DATASET: 'the path of a compiled dataset (dataset.json)',
  CSTO_ENGINE: 'memory, or the address of a PostgreSQL database such as postgres://user@host/database',
  CSTO_API_WATCH: 'yes to take over a dataset whenever its file changes, or no',
  CSTO_API_THREADS: 'a whole number from 0 to 64',
  CSTO_API_SHELF_MB: 'a whole number from 0 to 4096',
  CSTO_API_LOG: 'requests or failures',
  CSTO_API_RATE_LIMIT: 'the requests a minute that are taken from one address; 0 for as many as come',
  CSTO_API_PROXIES: 'how many proxies of your own stand before the server, from 0 to 10',
  CSTO_API_HEADERS_MS: time,
  CSTO_API_REQUEST_MS: time,
  CSTO_API_KEEP_ALIVE_MS: time,
  CSTO_API_ANSWER_MS: time,
}

export interface ApiEnv {
  readonly port: number
  readonly host: string
  /** Where the API is found from outside, without a slash at the end. */
  readonly publicUrl: string
  /** Where the reader is found, without a slash at the end. */
  readonly readerUrl: string
  /** Origins whose pages may ask the tools, besides the API's own and the reader's. */
  readonly origins: readonly string[]
  /** Path of the dataset; undefined for the one that comes with the package. */
  readonly dataset: string | undefined
  /** Address of the database that lists are asked of; null for the records in memory. */
  readonly database: string | null
  readonly watch: boolean
  /** How many threads answer what may compute long; with 0 nothing is answered apart. */
  readonly threads: number
  readonly shelfBytes: number
  readonly logRequests: boolean
  /** Requests a minute from one address; 0 for no limit. */
  readonly rateLimit: number
  /** How many proxies are trusted to tell whom they ask for. */
  readonly proxies: number
  /** In milliseconds. */
  readonly patience: {
    readonly headers: number
    readonly request: number
    readonly keepAlive: number
    readonly answer: number
  }
}
export type ReadEnv =
  | { readonly ok: true; readonly env: ApiEnv }
  /** A line for each variable that does not fit. */
  | { readonly ok: false; readonly lines: readonly string[] }

/** An address as part of a URL: IPv6 stands in brackets. */
const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host)

const trimmed = (url: string): string => url.replace(/\/+$/, '')

/** Reads the settings of the server from an environment; an empty variable counts as none. */
export const readEnv = (environment: Readonly<Record<string, string | undefined>>): ReadEnv => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Env.safeParse(given)
  if (!read.success) {
    // Every issue is of one of the variables of the schema.
    const names = [...new Set(read.error.issues.map(({ path }) => path[0] as Name))]
    return { ok: false, lines: names.map((name) => `${name} is "${given[name] ?? ''}"; it takes ${expected[name]}`) }
  }
  const { data } = read
  const [port, host] = [data.CSTO_API_PORT, data.CSTO_API_HOST]
  return {
    ok: true,
    env: {
      port,
      host,
      publicUrl: trimmed(data.CSTO_API_PUBLIC_URL ?? `http://${inUrl(host)}:${port}`),
      readerUrl: trimmed(data.CSTO_WEB_URL),
      origins: data.CSTO_API_ORIGINS,
      dataset: data.CSTO_API_DATASET,
      database: data.CSTO_ENGINE === 'memory' ? null : data.CSTO_ENGINE,
      watch: data.CSTO_API_WATCH === 'yes',
      threads: data.CSTO_API_THREADS,
      shelfBytes: data.CSTO_API_SHELF_MB * 1024 * 1024,
      logRequests: data.CSTO_API_LOG === 'requests',
      rateLimit: data.CSTO_API_RATE_LIMIT,
      proxies: data.CSTO_API_PROXIES,
      patience: {
        headers: data.CSTO_API_HEADERS_MS,
        request: data.CSTO_API_REQUEST_MS,
        keepAlive: data.CSTO_API_KEEP_ALIVE_MS,
        answer: data.CSTO_API_ANSWER_MS,
      },
    },
  }
}
