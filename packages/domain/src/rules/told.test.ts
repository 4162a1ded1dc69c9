import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from './index.ts'
import { problemsOf } from './testing/found.ts'

/** What each rule says of its failing example: where (the value, the entry or the key), what is wrong, how to mend it. */
const told = readFileSync(new URL('testing/told.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)

test.each(rules.map((rule) => [rule.id, rule] as const))('%s says where, what and how to mend it', (id, rule) => {
  const says = problemsOf(rule, rule.fails).map((problem) =>
    [id, problem.place, problem.message, problem.tip].join('\t'),
  )
  expect(says).toEqual(told.filter((line) => line.startsWith(`${id}\t`)))
})

test('nothing is written down of a rule that is not there', () => {
  const ids = new Set(rules.map(({ id }) => id))
  expect(told.filter((line) => !ids.has(line.split('\t')[0] ?? ''))).toEqual([])
})
