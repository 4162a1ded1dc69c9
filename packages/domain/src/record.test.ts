import { describe, expect, test } from 'vitest'
import { compile } from './compile/compile.ts'
import { allRecords } from './dataset.ts'
import { fieldsWith } from './definition/define.ts'
import { structureOf } from './definition/structure.ts'
import { isNestedType, pluralOf, recordTypes } from './ids.ts'
import { definitionOf, definitions, fileSchema, nestedTypesOf } from './record.ts'
import { exampleFiles, filesOf } from './testing.ts'

describe.each(recordTypes)('%s', (type) => {
  const definition = definitionOf(type)
  const { fields, summary, evidence } = definition

  test('tells the entries of a list of objects apart by a member that they have', () => {
    for (const [name, { schema, about }] of Object.entries(fields)) {
      const { list, base, members } = structureOf(schema)
      const wanted = list && base === 'object'
      expect([name, about.key !== undefined && (members.has(about.key) || base === 'date')]).toEqual([
        name,
        wanted || about.key !== undefined,
      ])
    }
  })

  test('takes evidence exactly where it states facts', () => {
    expect(evidence !== null).toBe(fieldsWith(definition, 'fact').length > 0)
  })

  test('is filed under days by fields that hold dates', () => {
    for (const field of definition.dated) expect(structureOf(fields[field]!.schema).base).toBe('date')
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
