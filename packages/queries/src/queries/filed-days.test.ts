import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { filedDays } from './filed-days.ts'

type Params = Parameters<typeof filedDays>[1]
const filed = (record: NonNullable<Params['record']>) => {
  const [one] = filedDays(example, { record }).records
  return one && [one.day?.edtf ?? null, one.of?.id ?? null, one.field]
}

test('a record is filed under its own day, and the answer says by which field', () => {
  expect(filed('document/customs-list')).toEqual(['2019-04-10', 'document/customs-list', 'signed'])
  expect(filed('source/plan-2019')).toEqual(['2019-01-10', 'source/plan-2019', 'published'])
})
test('what has no day of its own is filed under that of its event', () => {
  expect(filed('remark/2019-04-session-3/road')).toEqual(['2019-04-10', 'event/2019-04-session-3', 'start'])
})
test('an office without a start is filed under the first day on which it is attested, however they are listed', () => {
  expect(filed('tenure/stan-secretary/general')).toEqual(['2019-04-10', 'tenure/stan-secretary/general', 'attested'])
  const dataset = datasetOf({
    'persons/a.yaml': `name: A\ntenures:\n  b: { office: B, of: organization/csto, attested: ["2021-02-01", "2020-05-04"] }\n`,
    'organizations/csto.yaml': 'name: Pact\nkind: subject\n',
  })
  expect(filedDays(dataset, { record: 'tenure/a/b' }).records[0]?.day?.edtf).toBe('2020-05-04')
})
test('what no day files stands last in either order', () => {
  for (const order of ['oldest-first', 'newest-first'] as const)
    expect(filedDays(example, { type: 'commitment', order }).records.at(-1)).toMatchObject({ day: null, field: null })
})
test('a person has no day, and a record that is not there no entry', () => {
  expect(filed('person/stan-secretary')).toEqual([null, null, null])
  expect(filedDays(example, { record: 'event/none' }).records).toEqual([])
  expect(filedDays(example, { record: 'event/2019-04-session-3', type: 'document' }).records).toEqual([])
})
test('the day that was known is the one it was filed under then', () => {
  const day = (knownBy: string) =>
    filedDays(example, { record: 'event/2019-04-session-3', knownBy }).records[0]?.day?.edtf ?? null
  expect([day('2019-04-10'), day('2019-04-12'), day('2021-03-05')]).toEqual([null, '2019-04-09', '2019-04-10'])
})
