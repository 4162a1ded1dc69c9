import { recordById } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { tellerOf } from './teller.ts'

const term = recordById(example, 'chairmanship/yonder-2019')
const told = (by: Parameters<typeof tellerOf>[2]['by'], source: 'report-2019' | 'correction-2021' = 'report-2019') => {
  const citation = {
    source: `source/${source}`,
    paragraph: null,
    phrase: 'so',
    by: null,
    manner: 'reported',
    note: null,
  } as const
  return tellerOf(example, term, { by, evidence: [citation] })
}

test('a state in the chair, its ministries and its head speak for the chair', () => {
  expect(
    ['state/yonder', 'organization/yonder-ministry', 'person/jarkyn-jeenov'].map((by) => told(by as 'state/yonder')),
  ).toEqual(['chair', 'chair', 'chair'])
})
test('the organization and its organs speak for the organization, and so does its staff whatever state they come from', () => {
  expect([told('organization/csto'), told('body/council'), told('person/stan-secretary')]).toEqual([
    'organization',
    'organization',
    'organization',
  ])
})
test('another member speaks as a member, an observer and an outlet as third parties', () => {
  expect([told('state/zembla'), told('state/xanadu'), told(null)]).toEqual(['member', 'third-party', 'third-party'])
})
