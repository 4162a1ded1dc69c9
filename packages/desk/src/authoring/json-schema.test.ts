import { readFileSync } from 'node:fs'
import { fileTypes, pluralOf } from '@csto-record/domain'
import { describe, expect, test } from 'vitest'
import { fileJsonSchema, jsonSchemas } from './json-schema.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

describe('schemas for editors', () => {
  test.each(Object.entries(jsonSchemas()))(
    '%s in the repository is current (npm run record:schema writes it)',
    (name, schema) => {
      expect(read(`../../../domain/schemas/${name}`)).toEqual(JSON.parse(JSON.stringify(schema)))
    },
  )

  test('each is mapped to the files it is for', () => {
    const settings = read('../../../../.vscode/settings.json')
    const files = fileTypes.map((type) => [
      `./packages/domain/schemas/${type}.json`,
      `packages/domain/records/${pluralOf(type)}/*.yaml`,
    ])
    expect(settings).toMatchObject({ 'yaml.schemas': Object.fromEntries(files) })
  })

  test('dates are text there, as authors write them', () => {
    expect(fileJsonSchema('event')).toMatchObject({
      additionalProperties: false,
      required: ['name', 'kind'],
      definitions: { FuzzyDate: { type: 'string' }, End: { type: ['string', 'null'] } },
    })
  })

  test('a nested record has its fields in the schema of its file', () => {
    expect(fileJsonSchema('person')).toMatchObject({
      properties: { tenures: { additionalProperties: { required: ['office', 'of'] } } },
    })
  })
})
