import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { compile } from './compile/compile.ts'
import { allRecords } from './dataset.ts'
import { isNestedType, pluralOf, recordTypes } from './ids.ts'
import { definitions, fileSchema, nestedTypesOf } from './record.ts'
import { exampleFiles, filesOf } from './testing.ts'

/** Fields that are ours: they order the record or describe it, and need no evidence. */
const editorial: Readonly<Record<string, readonly string[]>> = {
  source: [
    'publisher',
    'publisherParty',
    'title',
    'url',
    'published',
    'language',
    'kind',
    'standing',
    'origin',
    'text',
    'archived',
  ],
  state: ['names'],
  organization: ['names', 'kind', 'series', 'seats'],
  body: ['names', 'series', 'seats'],
  person: ['names'],
  commitment: ['order', 'group', 'topics', 'followUps'],
  event: ['naming', 'names', 'kind', 'topics'],
  remark: ['topics', 'about'],
  document: ['naming', 'names', 'kind', 'topics'],
  force: ['names', 'series'],
  topic: ['name', 'names', 'broader', 'definition'],
  place: ['names'],
}

const isList = (schema: z.ZodType): boolean => Array.isArray(schema.safeParse(undefined).data)

describe.each(recordTypes)('%s', (type) => {
  const { facts, keys, fields, summary, evidence } = definitions[type]

  test('has fields that are facts or ours, and none that are both', () => {
    const known = [...facts, ...(editorial[type] ?? [])]
    expect(known.toSorted()).toEqual(Object.keys(fields).toSorted())
  })

  test('tells the entries of a list apart by a member that they have', () => {
    const lists = Object.entries(fields).filter(([, schema]) => isList(schema))
    for (const field of Object.keys(keys)) expect(lists.map(([name]) => name)).toContain(field)
  })

  test('takes evidence exactly where it states facts', () => {
    expect(evidence !== null).toBe(facts.length > 0)
  })

  test('says in one sentence what it is', () => {
    expect(summary).toMatch(/^[A-Z].*\.$/)
  })

  test('is written in a file of its own or in the file of another, never in both', () => {
    const parents = recordTypes.filter((parent) => nestedTypesOf(parent).some((child) => child === type))
    expect(parents).toHaveLength(isNestedType(type) ? 1 : 0)
    if (!isNestedType(type)) expect(Object.keys(fileSchema(type).shape)).not.toContain('id')
  })
})

test('a compiled record reads as itself with the schema of its type', () => {
  const { dataset } = compile(filesOf(exampleFiles))
  const records = dataset === null ? [] : allRecords(dataset)
  expect(records.length).toBeGreaterThan(5)
  for (const record of records) expect(definitions[record.type].schema.parse(record)).toEqual(record)
})

test('plurals are names of folders and collections, each its own', () => {
  expect(new Set(recordTypes.map(pluralOf)).size).toBe(recordTypes.length)
})
