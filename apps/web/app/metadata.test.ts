import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Metadata } from 'next'
import { beforeAll, expect, test, vi } from 'vitest'
import { longestTitle } from '../format/title.ts'

// Pages are drawn on the server alone; here they are asked what they say of themselves.
vi.mock('server-only', () => ({}))

type Params = Readonly<Record<string, string>>
interface PageModule {
  readonly metadata?: Metadata
  readonly generateStaticParams?: () => readonly Params[]
  readonly generateMetadata?: (props: { readonly params: Promise<Params> }) => Promise<Metadata>
}

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?:^|\/)page\.tsx$/.test(file),
)
/** The address of a page: `people/[slug]/page.tsx` with its parameters gives `/people/a`. */
const addressOf = (file: string, params: Params): string =>
  join('/', dirname(file)).replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '')

const said = async (file: string): Promise<readonly (readonly [string, Metadata])[]> => {
  const page: PageModule = await import(join(import.meta.dirname, file))
  const { generateMetadata, generateStaticParams = () => [{}] } = page
  return Promise.all(
    generateStaticParams().map(async (params) => {
      const metadata = generateMetadata ? await generateMetadata({ params: Promise.resolve(params) }) : page.metadata
      return [addressOf(file, params), metadata ?? {}] as const
    }),
  )
}

let pages: readonly (readonly [address: string, says: Metadata])[] = []
beforeAll(async () => {
  for (const file of files) pages = [...pages, ...(await said(file))]
}, 300_000)

const titleOf = ({ title }: Metadata): string =>
  typeof title === 'object' && title !== null && 'absolute' in title ? title.absolute : `no whole title: ${title}`

test('every page has a title under 65 characters that no other has', () => {
  expect(pages.length).toBeGreaterThan(1_000)
  expect(
    pages.filter(([, says]) => titleOf(says).length > longestTitle).map(([at, says]) => `${at}: ${titleOf(says)}`),
  ).toEqual([])
  const seen = new Map<string, string>()
  const twice = pages.flatMap(([at, says]) => {
    const first = seen.get(titleOf(says))
    seen.set(titleOf(says), at)
    return first === undefined ? [] : [`${first} and ${at}: ${titleOf(says)}`]
  })
  expect(twice).toEqual([])
})

test('no title is cut within a word', () => {
  const cut = pages.map(([, says]) => titleOf(says)).filter((title) => /[\s,;:–—-]…/.test(title))
  expect(cut).toEqual([])
})

const indexed = () => pages.filter(([, { robots }]) => robots === undefined || robots === null)
const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value ? [value] : [])

test('every page that is to be found names a picture with its size and what it shows, and a feed', () => {
  const lacking = indexed()
    .filter(([, { openGraph, alternates }]) => {
      const [image] = listed(openGraph?.images)
      const fits = expect.objectContaining({
        width: 1200,
        height: 630,
        url: expect.stringMatching(/\.png$/),
        alt: expect.stringMatching(/\w/),
      })
      return !fits.asymmetricMatch(image) || listed(alternates?.types?.['application/atom+xml']).length === 0
    })
    .map(([at]) => at)
  expect(lacking).toEqual([])
})

test('pages name their other forms: data and calendar of a record, rows of a list', () => {
  const typesOf = (at: string) => Object.keys(pages.find(([one]) => one === at)?.[1].alternates?.types ?? {})
  expect(typesOf('/events/2024-11-28-csc-astana')).toEqual(
    expect.arrayContaining(['application/json', 'application/ld+json', 'text/calendar']),
  )
  expect(typesOf('/states/armenia')).toEqual(
    expect.arrayContaining(['application/json', 'application/ld+json', 'text/calendar', 'application/atom+xml']),
  )
  expect(typesOf('/events/by-year/2024')).toEqual(expect.arrayContaining(['text/csv', 'text/calendar']))
  expect(typesOf('/about')).toEqual(['application/atom+xml'])
})
