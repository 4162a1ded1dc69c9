import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { withNearIds } from './near-ids.ts'
import { officeHistory } from './queries/office-history.ts'

const expectedFor = (search: string): readonly string[] => {
  const { params } = officeHistory.info
  const read = officeHistory.read(new URLSearchParams(search))
  return read.ok ? [] : withNearIds(params, dataset, read.problems).map(({ expected }) => expected)
}

test('a name in place of an id is told the id of that name, in any script', () => {
  for (const [name, id] of [
    ['Secretariat', 'body/secretariat'],
    ['ОДКБ', 'organization/csto'],
  ] as const)
    expect(expectedFor(`office=Head&of=${encodeURIComponent(name)}`)).toEqual([
      expect.stringMatching(new RegExp(`^an id written in full: .*; of this name is ${id}`)),
    ])
})
test('a name of nothing, of another type, or no name at all is told what it was', () => {
  const form = expect.stringMatching(/^an id written in full: [^;]*$/)
  expect(expectedFor('office=Head&of=Nowhere')).toEqual([form])
  expect(expectedFor('office=Head&of=Astana')).toEqual([form])
  expect(expectedFor('of=organization/csto')).toHaveLength(1)
})
