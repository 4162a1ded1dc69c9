import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { queries } from '@csto-record/queries'
import { expect, test } from 'vitest'
import { readerPages } from './reader-pages.ts'

const web = new URL('../../', import.meta.url)
const functionOf = (name: string): string => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const sources = ['app', 'components', 'data'].flatMap((folder) =>
  readdirSync(new URL(folder, web), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!test)\.tsx?$/.test(path))
    .map((path) => readFileSync(new URL(`${folder}/${path}`, web), 'utf8')),
)
/** The functions that pages take from the package of queries, by import or, in the browser, as `queries.name`. */
const called = new Set(
  sources.flatMap((text) => [
    ...[...text.matchAll(/import \{([^}]*)\} from '@csto-record\/queries'/g)].flatMap(([, names = '']) =>
      names.split(',').flatMap((name) => /^\s*(\w+)/.exec(name)?.[1] ?? []),
    ),
    ...[...text.matchAll(/\bqueries\.(\w+)(?:\.run)?[(,)]/g)].map(([, name = '']) => name),
  ]),
)

test('every query has a page in the reader or is said to have none yet, and nothing else has', () => {
  expect(Object.keys(readerPages)).toEqual(queries.map(({ info }) => info.name))
})
test('a query has a page where pages ask it, and only there', () => {
  const asked = queries.filter(({ info }) => called.has(functionOf(info.name))).map(({ info }) => info.name)
  const paged = Object.entries(readerPages).flatMap(([name, page]) => (page === null ? [] : [name]))
  expect(paged).toEqual(asked)
})
test('every page that is named is there', () => {
  const missing = Object.values(readerPages).filter(
    (page) => page !== null && !existsSync(new URL(`./app${page.href === '/' ? '' : page.href}/page.tsx`, web)),
  )
  expect(missing).toEqual([])
})
