import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { releasesFolder } from '../../scripts/files.ts'
import { KeptReleases, releaseOf } from './release.ts'

const dataset = datasetOf(
  { 'states/a.yaml': 'name: A\nevidence: [{ source: source/a, phrase: it is, supports: [name] }]\n' },
  { version: '1.10.0' },
)
const other = (version: string) => ({
  version,
  asOf: dataset.asOf,
  released: dataset.asOf,
  file: `${version}.json.br`,
  sha256: '0'.repeat(64),
})

test('a release is kept whole, in the order of versions', () => {
  const made = releaseOf([other('1.9.0'), other('1.11.0')], dataset, '2026-01-02')
  if (!made.ok) throw new Error(made.message)
  expect(made.releases.map(({ version }) => version)).toEqual(['1.9.0', '1.10.0', '1.11.0'])
  const { json } = made
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(dataset)))
  expect(made.releases[1]?.sha256).toBe(createHash('sha256').update(json).digest('hex'))
})

test('what was released is not released again, and a day is a day', () => {
  expect(releaseOf([other('1.10.0')], dataset, '2026-01-02')).toEqual({
    ok: false,
    message: expect.stringMatching(/1\.10\.0 is released; raise/),
  })
  expect(releaseOf([], dataset, 'today')).toMatchObject({ ok: false })
})

test('every version that was released is kept, as it was', () => {
  const kept = KeptReleases.parse(JSON.parse(readFileSync(join(releasesFolder, 'index.json'), 'utf8')))
  expect(kept.length).toBeGreaterThan(0)
  for (const { version, asOf, file, sha256 } of kept) {
    const json = brotliDecompressSync(readFileSync(join(releasesFolder, file))).toString()
    expect(createHash('sha256').update(json).digest('hex')).toBe(sha256)
    expect(JSON.parse(json)).toMatchObject({ version, asOf })
  }
})
