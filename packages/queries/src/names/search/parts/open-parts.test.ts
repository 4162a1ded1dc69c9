import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dataset } from '@csto-record/domain/dataset'
import { describe, expect, test } from 'vitest'
import { search } from '../../../queries/search.ts'
import { openParts, typeOfHit } from './open-parts.ts'
import { writeParts } from './write-parts.ts'

const files = writeParts(dataset, () => ({ line: 'a line', href: '/a', language: null }))
/** Opens the index anew, and keeps what is fetched. */
const opened = async () => {
  const fetched: string[] = []
  const parts = await openParts(async (name) => {
    const file = files.get(name)
    if (file === undefined) throw new Error(`no file ${name}`)
    fetched.push(name)
    return JSON.parse(file)
  })
  return { parts, fetched }
}
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const questionsIn = (path: string, column: number): readonly string[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line) => (line === '' || line.startsWith('#') ? [] : (line.split('\t')[column] ?? [])))
    : []
const cases = [
  ...questionsIn(at('../../../testing/search-cases.tsv'), 1),
  ...questionsIn(at('../../../../../../../../shared/cases/search.tsv'), 0),
]
const shown = 8

describe('the index in files answers as the query does', async () => {
  const { parts } = await opened()
  test.each([...new Set(cases)])('%s', async (q) => {
    const whole = search(dataset, { q, limit: shown })
    const answer = await parts.ask(q)
    const told = await parts.tell(answer, answer.hits.slice(0, shown))
    expect({
      total: answer.hits.length,
      leftOut: answer.leftOut,
      unasked: answer.unasked,
      hits: told.map(({ id, why, found }) => ({ id, name: found.name, why })),
    }).toEqual({
      total: whole.total,
      leftOut: whole.leftOut,
      unasked: whole.unasked,
      hits: whole.hits.map(({ record, why }) => ({ id: record.id, name: record.name, why })),
    })
  })
  test('for records of one type', async () => {
    const q = 'illegal migration 2024'
    const whole = search(dataset, { q, type: 'source', limit: 1 })
    const answer = await parts.ask(q, 'source')
    expect(answer.hits.length).toBe(whole.total)
    expect(new Set(answer.hits.map(typeOfHit))).toEqual(new Set(['source']))
  })
  test.each(['?!', 'who is it', 'CSTO', 'zzzzqqq'])('and where nothing is found, to "%s"', async (q) => {
    const whole = search(dataset, { q, limit: 1 })
    const answer = await parts.ask(q)
    expect([answer.hits.length, answer.unasked, answer.leftOut]).toEqual([whole.total, whole.unasked, whole.leftOut])
  })
})
