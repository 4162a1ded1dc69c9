import { expect, test } from 'vitest'
import { citing, nested } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { attestedInOffice } from './attested-in-office.ts'
import { attestedInSpan } from './attested-in-span.ts'

const jane = (fields: string) => ({
  'persons/jane-example.yaml': `name: Jane Example\n${nested('tenures', { t: `office: Chair\nof: body/example-council\n${fields}` })}`,
})

test('an attested day is one of the term, from its first to its last', () => {
  const on = (day: string, span = 'start: "2018-05-01"\nend: "2019-01-01"\n') =>
    found(attestedInSpan, jane(`${span}attested: ["${day}"]\n`))
  expect([...on('2018-05-01'), ...on('2019-01-01')]).toEqual([])
  expect(on('2018-04-30')).toEqual(['persons/jane-example.yaml attested 2018-04-30, before the start on 2018-05-01'])
  expect(on('2019-01-02')).toEqual(['persons/jane-example.yaml attested 2019-01-02, after the end on 2019-01-01'])
  expect([...on('2030', 'start: "2018"\nend: ".."\n'), ...on('1990', '')]).toEqual([])
})
test('of a page that is no record the phrase alone is read', () => {
  const told = (phrase: string) =>
    found(attestedInOffice, jane(`attested: ["2018-10-10"]\n${citing({ source: 'source/none', phrase }, 'attested')}`))
  expect(told('Chair Jane')).toEqual([])
  expect(told('former Chair Jane')).toHaveLength(1)
})
