import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../compile/compile.ts'
import { formatProblem } from '../problem.ts'
import { exampleFiles, filesOf } from '../testing.ts'
import { rules } from './index.ts'
import type { Example, Rule } from './rule.ts'

const compiled = (rule: Rule, example: Example) => {
  const texts = rule.texts === undefined ? {} : { texts: new Map(Object.entries(rule.texts)) }
  return compile(filesOf({ ...exampleFiles, ...example }), texts)
}

test('rules are listed in the order of their ids, each once', () => {
  const ids = rules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].toSorted())
})

test('a rule stands in a file of its id, in a folder that the README tells of, and is listed', () => {
  const here = new URL('.', import.meta.url)
  const readme = readFileSync(new URL('README.md', here), 'utf8')
  const folders = readdirSync(here, { withFileTypes: true }).filter(
    (one) => one.isDirectory() && !['support', 'testing'].includes(one.name),
  )
  const files = folders.flatMap(({ name }) => {
    expect(readme).toContain(`| \`${name}\` |`)
    return readdirSync(new URL(`${name}/`, here))
  })
  const named = files.filter((file) => file !== 'index.ts' && !file.endsWith('.test.ts')).toSorted()
  expect(named).toEqual(rules.map(({ id }) => `${id}.ts`).toSorted())
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('finds nothing in what meets it, and neither does any other rule that is an error', () => {
    const { problems } = compiled(rule, rule.passes)
    const bad = problems.filter((problem) => problem.severity === 'error' || problem.rule === rule.id)
    expect(bad.map(formatProblem)).toEqual([])
  })

  test('points at the line of what breaks it, and says how to mend it', () => {
    const found = compiled(rule, rule.fails).problems.filter((problem) => problem.rule === rule.id)
    expect(found).not.toEqual([])
    for (const { file, line, column, tip } of found) {
      expect([file, line, column]).toEqual([expect.any(String), expect.any(Number), expect.any(Number)])
      expect(tip).not.toBe('')
    }
  })

  test('says in one sentence what must hold', () => {
    expect(rule.summary).toMatch(/^[A-Z][^\n]*\.$/)
  })
})
