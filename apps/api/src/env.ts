import { z } from 'zod'

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535)

const Env = z.object({
  CSTO_API_PORT: port.default(8787),
  CSTO_API_HOST: z.string().min(1).default('127.0.0.1'),
  CSTO_API_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  CSTO_WEB_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
})
type Name = keyof z.input<typeof Env>

/** What each variable takes, for the message where it does not fit. */
const expected: Readonly<Record<Name, string>> = {
  CSTO_API_PORT: 'a whole number from 0 to 65535 (0 for any free port)',
  CSTO_API_HOST: 'the name or address to listen on, such as 127.0.0.1',
  CSTO_API_PUBLIC_URL: 'the whole address the API is found at from outside, such as https://api.example.org',
  CSTO_WEB_URL: 'the whole address the reader is found at, such as https://example.org',
}

export interface ApiEnv {
  readonly port: number
  readonly host: string
  /** Where the API is found from outside, without a slash at the end. */
  readonly publicUrl: string
  /** Where the reader is found, without a slash at the end. */
  readonly readerUrl: string
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
  if (read.success) {
    const { CSTO_API_PORT: number, CSTO_API_HOST: host, CSTO_API_PUBLIC_URL: url, CSTO_WEB_URL: reader } = read.data
    const publicUrl = trimmed(url ?? `http://${inUrl(host)}:${number}`)
    return { ok: true, env: { port: number, host, publicUrl, readerUrl: trimmed(reader) } }
  }
  // Every issue is of one of the variables of the schema.
  const names = [...new Set(read.error.issues.map(({ path }) => path[0] as Name))]
  return { ok: false, lines: names.map((name) => `${name} is "${given[name] ?? ''}"; it takes ${expected[name]}`) }
}
