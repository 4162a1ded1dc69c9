import { type FuzzyDate, parseEdtf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { documentSteps } from './document-steps.ts'

const date = (edtf: string): FuzzyDate => {
  const parsed = parseEdtf(edtf)
  if (parsed === undefined) throw new Error(`${edtf} is no date`)
  return parsed
}
const nothing = { adopted: null, signed: null, inForce: null }
const names = (...asked: Parameters<typeof documentSteps>) =>
  documentSteps(...asked).map(({ name, isReached }) => `${name}${isReached ? '' : ' missed'}`)

test('a statement that was adopted shows no signature that statements do not have', () => {
  expect(names({ ...nothing, adopted: date('2021-09-15') }, 'adopted', (field) => field === 'adopted')).toEqual([
    'adopted',
  ])
})
test('an agreement without a day of signature misses one, where most agreements have it', () => {
  expect(names(nothing, null, (field) => field === 'signed')).toEqual(['signed missed'])
})
test('what is not yet in force says so, even where few of its kind tell', () => {
  expect(names({ ...nothing, signed: date('2021-09-16'), inForce: 'not-yet' }, 'signed', () => false)).toEqual([
    'signed',
    'inForce missed',
  ])
})
test('a stage without a day is reached all the same, and an act that such a document has not is no step', () => {
  expect(names({ ...nothing, signed: 'none' }, 'in-force', () => true)).toEqual(['adopted missed', 'inForce'])
})
test('a draft begins with being drafted', () => {
  expect(names(nothing, 'drafted', () => false)).toEqual(['drafted'])
  expect(names(nothing, null, () => false)).toEqual([])
})
