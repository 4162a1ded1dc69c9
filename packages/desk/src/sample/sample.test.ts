import { datasetOf, exampleFiles } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { formOf, questions, sampleFacts } from './form.ts'
import { scoreOf, wilson } from './score.ts'

const dataset = datasetOf(exampleFiles)

test('the same seed draws the same facts, another seed others, and none twice', () => {
  const drawn = (seed: number) => sampleFacts(dataset, seed, 5).map(({ record, field }) => `${record} ${field}`)
  expect(drawn(7)).toEqual(drawn(7))
  expect(drawn(7)).not.toEqual(drawn(8))
  expect(new Set(drawn(7)).size).toBe(5)
})

test('a form gives each fact with names in place of ids, its page, its phrase and blanks', () => {
  const form = formOf(dataset, 1, 1000)
  expect(form).toContain('`place/example-city` `state`: **Xanadu**')
  expect(form).toContain(
    'Example Gazette, "The example", 2019-05-02, <https://example.org/a>: `Example City in Xanadu`',
  )
  expect(form.split(`- ${questions[0]}: `)).toHaveLength(sampleFacts(dataset, 1, 1000).length + 1)
})

test('halves are not confirmed, pages not found are not judged, and blanks are told', () => {
  const line = (verdict: string) => `- ${questions[0]}: ${verdict}`
  const score = scoreOf([
    [line('confirmed'), line('Confirmed, by another page'), line('half')].join('\n'),
    [line('not found'), line(''), line('contradicted')].join('\n'),
  ])
  expect(score).toMatchObject({
    counts: { confirmed: 2, half: 1, unsupported: 0, contradicted: 1, 'not found': 1 },
    open: 1,
    precision: 0.5,
  })
  expect(scoreOf([]).precision).toBeNull()
})

test('the interval is that of the audit of the dossiers: 143 of 145 is 95 to 99.6 %', () => {
  const [low, high] = wilson(143, 145)
  expect(low).toBeCloseTo(0.951, 3)
  expect(high).toBeCloseTo(0.996, 3)
})
