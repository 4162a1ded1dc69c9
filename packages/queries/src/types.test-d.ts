import type { Dataset, Id } from '@csto-record/domain'
import { assertType, expectTypeOf, test } from 'vitest'
import {
  type ChairOnParams,
  type ChairOnResult,
  careerOf,
  chairOn,
  coverage,
  type Query,
  queries,
  type Ref,
  search,
  timeline,
} from './index.ts'

declare const dataset: Dataset
declare const plain: string

test('parameters are inferred, and those with a default may be left out', () => {
  expectTypeOf<Parameters<typeof chairOn>[1]>().toEqualTypeOf<ChairOnParams>()
  expectTypeOf<ReturnType<typeof chairOn>>().toEqualTypeOf<ChairOnResult>()
  expectTypeOf<ChairOnParams>().toEqualTypeOf<{
    readonly date?: string | null | undefined
    readonly of?: Id<'organization' | 'body'> | null | undefined
    readonly knownBy?: string | null | undefined
  }>()
  assertType(timeline(dataset, {}))
  assertType(timeline(dataset))
  assertType(coverage(dataset))
  // @ts-expect-error words must be given
  search(dataset)
  // @ts-expect-error a person must be named
  careerOf(dataset, {})
})
test('results are inferred down to their ids', () => {
  expectTypeOf(chairOn(dataset, {}).chair).exclude(null).toHaveProperty('certainty').toEqualTypeOf<'yes' | 'possible'>()
  expectTypeOf(chairOn(dataset, {}).chair).exclude(null).toHaveProperty('state').toEqualTypeOf<Ref<'state'>>()
  expectTypeOf(timeline(dataset, {}).events[0]?.id).toEqualTypeOf<Id<'event'> | undefined>()
  expectTypeOf(search(dataset, { q: 'x' }).hits[0]?.record.id).toEqualTypeOf<Id | undefined>()
})
test('a plain string is no id, and an id of another type none of this one', () => {
  // @ts-expect-error any string may stand there
  careerOf(dataset, { person: plain })
  // @ts-expect-error a state is no person
  careerOf(dataset, { person: 'state/russia' })
  assertType(careerOf(dataset, { person: `person/${plain}` }))
})
test('a parameter that a query lacks, or a value outside a list, does not compile', () => {
  // @ts-expect-error there is no such parameter
  chairOn(dataset, { day: '2021-09-15' })
  // @ts-expect-error there is no such kind
  timeline(dataset, { kind: 'party' })
})
test('the dataset is always passed', () => {
  // @ts-expect-error queries have no dataset of their own
  chairOn({ date: '2021-09-15' })
})
test('every query fits the shape that routes are made of', () => {
  expectTypeOf(queries).toEqualTypeOf<readonly Query[]>()
})
