import { documentsByAct } from '@csto-record/queries'
import { expect, test } from 'vitest'
import { documentsAsked } from './documents-asked.ts'

const asked = (address: string) => Object.fromEntries(documentsAsked(new URLSearchParams(address), 200))

test('a year is asked for by its first and its last day', () => {
  expect(asked('kind=protocol&year=2021')).toEqual({
    kind: 'protocol',
    from: '2021-01-01',
    to: '2021-12-31',
    limit: '200',
  })
})
test('days in the address go before those of the year', () => {
  expect(asked('year=2021&from=2021-09-01')).toMatchObject({ from: '2021-09-01', to: '2021-12-31' })
})
test('what shows the answer is no part of the question', () => {
  expect(asked('view=calendar')).toEqual({ limit: '200' })
})
test('a year that is none is left in the question, which is then refused by its name', () => {
  const checked = documentsByAct.read(documentsAsked(new URLSearchParams('year=last'), 200))
  expect(checked).toMatchObject({ ok: false, problems: [{ parameter: 'year' }] })
})
