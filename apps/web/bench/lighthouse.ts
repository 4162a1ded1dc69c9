// Twelve page types of the built reader under Lighthouse, as a phone on a slow line and as a desktop: the four scores,
// what decides the first, the weight, and what was found wanting.
import { fileURLToPath } from 'node:url'
import { launch } from 'chrome-launcher'
import lighthouse, { desktopConfig, type Result } from 'lighthouse'
import { start } from '../../../scripts/bench/servers.ts'
import { median, row, title } from '../../../scripts/bench/table.ts'
import { pages } from './pages.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const forms = ['mobile', 'desktop'] as const
/** Runs of a page, of which the middle is told: times vary, the rest does not. */
const runs = Number(process.env['LIGHTHOUSE_RUNS'] ?? 1)
/** Words of page names; others are left out. */
const only = process.env['LIGHTHOUSE_PAGES']?.split(',')

interface Weighed {
  readonly items: readonly { readonly resourceType?: string; readonly transferSize?: number }[]
}
const weightOf = ({ audits }: Result, type: string): number => {
  const details = audits['resource-summary']?.details as Weighed | undefined
  return Math.round((details?.items.find(({ resourceType }) => resourceType === type)?.transferSize ?? 0) / 1000)
}

/** What keeps a category from its full score, by the name of the audit. */
const wantingIn = ({ categories: scored, audits }: Result): readonly string[] =>
  categories.flatMap((name) =>
    (scored[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  )

const ask = async (url: string, form: (typeof forms)[number], port: number): Promise<Result> => {
  const flags = { port, logLevel: 'error' as const, onlyCategories: [...categories] }
  const told = await lighthouse(url, flags, form === 'desktop' ? desktopConfig : undefined)
  if (told === undefined) throw new Error(`Lighthouse told nothing of ${url}`)
  if (told.lhr.runtimeError !== undefined) throw new Error(`${url}: ${told.lhr.runtimeError.message}`)
  return told.lhr
}

const show = (name: string, form: string, results: readonly Result[]): void => {
  const middle = (pick: (result: Result) => number) => median(results.map(pick))
  const number = (id: string) => middle(({ audits }) => audits[id]?.numericValue ?? Number.NaN)
  row([
    name,
    form,
    ...categories.map((one) => Math.round(middle((result) => (result.categories[one]?.score ?? Number.NaN) * 100))),
    (number('largest-contentful-paint') / 1000).toFixed(1),
    number('cumulative-layout-shift').toFixed(3),
    Math.round(number('total-blocking-time')),
    middle((result) => weightOf(result, 'total')),
    middle((result) => weightOf(result, 'font')),
    [...new Set(results.flatMap(wantingIn))].join(', ') || '-',
  ])
}

/** Prints the table. */
export const benchPages = async (): Promise<void> => {
  const port = String(20_000 + (process.pid % 10_000))
  const serve = fileURLToPath(new URL('../scripts/serve.mjs', import.meta.url))
  const reader = await start([serve], { CSTO_WEB_PORT: port, CSTO_WEB_HOST: '127.0.0.1' })
  const browser = await launch({
    chromePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'],
    logLevel: 'error',
  })
  try {
    console.log(`\nLighthouse, ${runs} ${runs === 1 ? 'run' : 'runs'} a page (the middle is told)\n`)
    const measures = ['largest paint s', 'shift', 'blocked ms', 'kB', 'of it fonts', 'below 0.9']
    title(['page', 'form', ...categories, ...measures])
    for (const [name, path] of pages.filter(([one]) => only?.some((word) => one.includes(word)) ?? true)) {
      for (const form of forms) {
        const results: Result[] = []
        while (results.length < runs) results.push(await ask(`${reader.url}${path}`, form, browser.port))
        show(name, form, results)
      }
    }
  } finally {
    await browser.kill()
    reader.child.kill('SIGTERM')
  }
}
