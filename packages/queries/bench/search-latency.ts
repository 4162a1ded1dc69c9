import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { allRecords } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { nameOf, search } from '../src/index.ts'
import { searchIndex } from '../src/names/search/search-index.ts'

const cases = readFileSync(fileURLToPath(new URL('../src/testing/search-cases.tsv', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .flatMap((line) => line.split('\t').slice(1, 2))
const records = allRecords(dataset)
/** Beginnings of names from all over the record, of one to six words. */
const generated = Array.from({ length: 200 }, (_, number) => {
  const record = records[(number * 7919) % records.length]
  const words = record === undefined ? [] : nameOf(dataset, record).split(' ')
  return words
    .slice(0, 1 + (number % 6))
    .join(' ')
    .slice(0, 200)
})

const timed = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}
const said = (milliseconds: number | undefined): string => `${(milliseconds ?? 0).toFixed(1)} ms`

/** How long the index takes to build, and questions to be answered: the cases of the tests and names cut short. */
export const searchLatency = (): string => {
  const build = timed(() => searchIndex(dataset))
  const asked = [...cases, ...generated].filter((q) => q.trim() !== '')
  for (const q of asked) search(dataset, { q, limit: 20 })
  const times = asked.map((q) => timed(() => search(dataset, { q, limit: 20 }))).toSorted((left, right) => left - right)
  const at = (share: number): string => said(times[Math.floor((times.length - 1) * share)])
  return `search over ${records.length} records, ${asked.length} questions\n  index built in ${said(build)}\n  p50 ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}, longest ${at(1)}`
}
