import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { root } from '../lib/install.mjs'
import { budgets } from './budgets.ts'
import { bundled, rolledUp } from './bundle.ts'

const kilobytes = (bytes: number): number => bytes / 1000

describe.each(budgets)('$what takes a browser at most $kilobytes kB', ({ code, kilobytes: most }) => {
  test('bundled by esbuild', async () => {
    expect(kilobytes((await bundled(code)).gzip)).toBeLessThanOrEqual(most)
  })
  test('bundled by rollup', async () => {
    expect(kilobytes(await rolledUp(code))).toBeLessThanOrEqual(most)
  })
})

test('a collection by its subpath is its data and at most 2 kB more', async () => {
  const { gzip } = await bundled("import { places } from '@csto-record/data/places'; console.log(places)")
  const alone = gzipSync(readFileSync(join(root, 'packages/domain/src/generated/dataset/places.js')), {
    level: 9,
  }).length
  expect(gzip).toBeLessThan(alone + 2_000)
})
test('the search and the whole table of letters go only to who needs them', async () => {
  const names = (files: ReadonlyMap<string, number>) =>
    new Set([...files.keys()].flatMap((path) => /any-ascii|minisearch|stemmers|edtf@|chrono/.exec(path)?.[0] ?? []))
  const plain = await bundled("import { chairOn } from '@csto-record/queries/chair-on'; console.log(chairOn)")
  expect(names(plain.files)).toEqual(new Set())
  const search = await bundled("import { search } from '@csto-record/queries/search'; console.log(search)")
  expect(names(search.files)).toEqual(new Set(['minisearch', 'stemmers']))
})
