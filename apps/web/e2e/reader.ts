import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const out = join(root, 'out')

/** One page of each kind. */
export const kinds = {
  home: '/',
  chairmanships: '/chairmanships',
  chairmanship: '/chairmanships/kyrgyzstan-2019',
  events: '/events',
  'events of a year': '/events/by-year/2024',
  years: '/years',
  year: '/years/2024',
  calendar: '/calendar',
  'calendar of a year': '/calendar/events/2024',
  event: '/events/2024-11-28-csc-astana',
  bodies: '/bodies',
  body: '/bodies/cccim',
  offices: '/offices',
  office: '/offices/csto-secretary-general',
  people: '/people',
  person: '/people/valery-semerikov',
  documents: '/documents',
  'documents of a year': '/documents/by-year/2021',
  document: '/documents/cis-sco-anniversary-statement-2021',
  exercises: '/exercises',
  figures: '/figures',
  figure: '/figures/exercise-strength',
  'figure as a map': '/figures/places-2022',
  'figure of days': '/figures/days-2022',
  'figure as steps of ink': '/figures/topics-by-year',
  'promises of all terms': '/chairmanships/promises',
  'figure as a tree': '/figures/bodies-tree',
  'figure for other sites': '/figures/chair-rotation/embed',
  forces: '/forces',
  force: '/forces/krrf',
  states: '/states',
  state: '/states/armenia',
  'year of a state': '/states/armenia/by-year/2014',
  organizations: '/organizations',
  organization: '/organizations/csto',
  'year of an organization': '/organizations/csto/by-year/2021',
  'what names the organization': '/organizations/csto/named-by',
  'run of exercises': '/organizations/csto/series/interaction',
  'run of meetings': '/bodies/collective-security-council/series/sessions',
  topics: '/topics',
  topic: '/topics/illegal-migration',
  'year of a topic': '/topics/areas-of-work/by-year/2022',
  place: '/places/astana',
  sources: '/sources',
  'sources of a year': '/sources/by-year/2024',
  'sources without a day, a further page': '/sources/by-year/undated/2',
  publishers: '/sources/by-publisher/t',
  source: '/sources/tass-2025-01-01-chairmanship',
  disputes: '/disputes',
  'disputes of a type': '/disputes/people',
  'open questions': '/open-questions',
  'open questions of a type': '/open-questions/sources',
  search: '/search',
  compare: '/compare',
  pair: '/compare/kyrgyzstan-2019/kyrgyzstan-2025',
  'compare states': '/compare/states',
  'two states compared': '/compare/states/armenia/belarus',
  'compare bodies': '/compare/bodies',
  'compare organizations': '/compare/organizations',
  'compare years': '/compare/years',
  path: '/path',
  'on this day': '/on-this-day',
  'day of the year': '/on-this-day/11-28',
  annotate: '/annotate',
  glossary: '/glossary',
  'as known': '/as-known',
  data: '/data',
  about: '/about',
  coverage: '/coverage',
  'not found': '/nothing-here',
} as const

/** Pages that ask the record in the browser; every other page is text alone. */
export const interactive: readonly string[] = [
  'chairmanships',
  'events',
  'documents',
  'people',
  'exercises',
  'organizations',
  'offices',
  'office',
  'bodies',
  'body',
  'force',
  'states',
  'state',
  'organization',
  'search',
  'compare',
  'compare states',
  'compare bodies',
  'compare organizations',
  'compare years',
  'path',
  'on this day',
  'annotate',
  'as known',
]

/** Pages of records that ask nothing, and bring the small script of their facts' tools alone. */
export const withFactTools: readonly string[] = ['chairmanship', 'event', 'person', 'document', 'place']

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port to listen on')
  return address.port
}

export interface Reader {
  readonly url: string
  readonly browser: Browser
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  readonly close: () => Promise<void>
}

const serve = async (port: number): Promise<ChildProcess> => {
  if (!existsSync(join(out, 'index.html')))
    throw new Error('build the reader first: pnpm --filter @csto-record/web build')
  const server = spawn(process.execPath, [join(root, 'scripts/serve.mjs')], {
    env: { ...process.env, CSTO_WEB_PORT: String(port), CSTO_WEB_HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(server.stdout, 'data')
  return server
}

/** A reader that runs already, `next dev` while one works on a page; undefined to serve the built one. */
const running = process.env['READER_URL']

/** Serves the built reader on a free port, or takes the one at `READER_URL`, and opens a browser on it. */
export const startReader = async (): Promise<Reader> => {
  const port = await freePort()
  const server = running === undefined ? await serve(port) : null
  const url = running ?? `http://127.0.0.1:${port}`
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  return {
    url,
    browser,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
      const page = await context.newPage()
      await page.goto(`${url}${path}`, { waitUntil: 'load' })
      return page
    },
    close: async () => {
      await browser.close()
      if (server === null) return
      server.kill('SIGTERM')
      await once(server, 'close')
    },
  }
}
