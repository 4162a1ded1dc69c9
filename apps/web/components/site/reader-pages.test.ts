import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { queries } from '@csto-record/queries'
import { expect, test } from 'vitest'
import { readerPages } from './reader-pages.ts'

const web = new URL('../../', import.meta.url)
const functionOf = (name: string): string => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const sources = ['app', 'components', 'data', 'figures'].flatMap((folder) =>
  readdirSync(new URL(folder, web), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!test)\.tsx?$/.test(path))
    .map((path) => readFileSync(new URL(`${folder}/${path}`, web), 'utf8')),
)
/** The functions that pages take from the package of queries, by import (of the type alone where files have the answers) or, in the browser, as `queries.name(…)` or `queries.name.run(…)`. */
const called = new Set(
  sources.flatMap((text) => [
    ...[...text.matchAll(/import (?:type )?\{([^}]*)\} from '@csto-record\/queries'/g)].flatMap(([, names = '']) =>
      names.split(',').flatMap((name) => /^\s*(\w+)/.exec(name)?.[1] ?? []),
    ),
    // As known is answered from files that the build writes, as the query does.
    ...(/\bknownDays\(/.test(text) ? ['asKnown'] : []),
    // The search answers from its index in files, as the query does.
    ...(/\bopenParts\(/.test(text) ? ['search'] : []),
    ...[...text.matchAll(/\bqueries\.(\w+)(?:\.run)?\(/g)].map(([, name = '']) => name),
    // The search is answered from small files, by the parts of its query.
    ...(text.includes("from '@csto-record/queries/search-parts'") ? ['search'] : []),
  ]),
)

test('a query has a page where pages ask it, and only there', () => {
  const asked = queries.filter(({ info }) => called.has(functionOf(info.name))).map(({ info }) => info.name)
  expect(Object.keys(readerPages)).toEqual(asked)
})
test('every page that is named is there', () => {
  const missing = Object.values(readerPages).filter(
    (page) => !existsSync(new URL(`./app${page.href === '/' ? '' : page.href}/page.tsx`, web)),
  )
  expect(missing).toEqual([])
})
