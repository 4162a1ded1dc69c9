import { expect, test } from 'vitest'
import { definitionOf } from '../record.ts'
import { start } from '../types/common-fields.ts'
import { defineType } from './define.ts'
import { fact } from './field.ts'

const ending = (until: string) => () =>
  defineType({
    type: 'force',
    summary: 'An invented force.',
    class: 'org:Organization',
    caption: () => 'a force',
    dated: ['start'],
    fields: { start, over: fact(start.schema) },
    // A name that the compiler would refuse too, as a definition made at run time may have it.
    lasts: { until: until as 'start' },
  })

test('what ends a record is one of the dates that it is filed by', () => {
  expect(ending('start')().lasts?.until).toBe('start')
  expect(ending('over')).toThrow('force: lasts until over, which is none of its dated fields')
})
test('bodies, offices, memberships and terms may go on after their last known day, meetings and acts may not', () => {
  const until = (type: Parameters<typeof definitionOf>[0]) => definitionOf(type).lasts?.until
  expect(['tenure', 'membership', 'chairmanship'].map((type) => until(type as 'tenure'))).toEqual(['end', 'end', 'end'])
  expect(until('body')).toBe('dissolved')
  expect([until('force'), until('organization')]).toEqual([null, null])
  expect([until('event'), until('document'), until('source')]).toEqual([undefined, undefined, undefined])
})
