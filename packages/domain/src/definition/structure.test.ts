import { expect, test } from 'vitest'
import * as z from 'zod'
import { Day, End, FuzzyDate } from '../edtf.ts'
import { idOf } from '../ids.ts'
import { structureOf } from './structure.ts'

const base = (schema: z.ZodType) => structureOf(schema).base

test('each kind of value is known by its schema', () => {
  expect(base(z.string())).toBe('text')
  expect(base(Day)).toBe('day')
  expect(base(FuzzyDate)).toBe('date')
  expect(base(End)).toBe('date')
  expect(base(z.number())).toBe('number')
  expect(base(z.int())).toBe('integer')
  expect(base(z.boolean())).toBe('boolean')
  expect(base(z.literal(true))).toBe('boolean')
  expect(base(z.literal('a'))).toBe('choice')
  expect(base(z.enum(['a', 'b']))).toBe('choice')
  expect(base(idOf('state'))).toBe('id')
  expect(base(z.strictObject({ a: z.string() }))).toBe('object')
  expect(base(z.unknown())).toBe('other')
})

test('words to choose from are those of the schema, of alternatives those of all', () => {
  expect(structureOf(z.enum(['a', 'b'])).choices).toEqual(['a', 'b'])
  expect(structureOf(z.literal(['a', 'b'])).choices).toEqual(['a', 'b'])
  expect(structureOf(z.union([z.enum(['a', 'b']), z.literal('c')])).choices).toEqual(['a', 'b', 'c'])
  expect(structureOf(z.string()).choices).toEqual([])
})

test('what may be null, left out or several says so', () => {
  const { nullable, required, list } = structureOf(z.string())
  expect({ nullable, required, list }).toEqual({ nullable: false, required: true, list: false })
  expect(structureOf(z.string().nullable()).nullable).toBe(true)
  expect(structureOf(z.union([z.string(), z.null()])).nullable).toBe(true)
  expect(structureOf(z.union([z.string(), z.int()])).nullable).toBe(false)
  expect(structureOf(z.string().optional()).required).toBe(false)
  expect(structureOf(z.string().default('a')).required).toBe(false)
  expect(structureOf(z.array(z.string().nullable()))).toMatchObject({
    base: 'text',
    list: true,
    required: true,
    nullable: false,
  })
  expect(structureOf(z.array(z.string()).default([]))).toMatchObject({ list: true, required: false })
  expect(structureOf(z.string().readonly()).base).toBe('text')
})

test('of alternatives one with a form decides, a date before all', () => {
  expect(base(z.union([z.null(), z.int()]))).toBe('integer')
  expect(base(z.union([z.unknown(), z.int()]))).toBe('integer')
  expect(base(z.union([z.string(), FuzzyDate]))).toBe('date')
  expect(base(z.union([z.unknown(), z.null()]))).toBe('other')
})

test('numbers say their limits, and none where there is none', () => {
  expect(structureOf(z.int().min(1).max(500))).toMatchObject({ minimum: 1, maximum: 500 })
  expect(structureOf(z.int().min(0))).toMatchObject({ minimum: 0, maximum: null })
  expect(structureOf(z.number())).toMatchObject({ minimum: null, maximum: null })
  expect(structureOf(z.int())).toMatchObject({ minimum: null, maximum: null })
})

test('members, patterns, examples and descriptions are kept', () => {
  const object = structureOf(z.strictObject({ a: z.string().describe('a text'), b: z.int().optional() }))
  expect([...object.members.keys()]).toEqual(['a', 'b'])
  expect(object.members.get('a')?.description).toBe('a text')
  expect(object.members.get('b')?.required).toBe(false)
  expect(structureOf(z.string()).members.size).toBe(0)
  expect(structureOf(z.string().regex(/^a+$/)).pattern).toEqual(/^a+$/)
  expect(structureOf(z.string()).pattern).toBeNull()
  expect(structureOf(idOf('state', 'person'))).toMatchObject({ types: ['state', 'person'], pattern: null })
  expect(structureOf(z.int().meta({ examples: [5] })).example).toBe('5')
  expect(structureOf(z.string().describe('outer').nullable()).description).toBe('outer')
})
