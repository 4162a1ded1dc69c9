import { definitionOf, type FileType, fieldsWith, fileSchema, fileTypes } from '@csto-record/domain'
import { DatasetFile, ExceptionsFile, RedirectsFile } from '@csto-record/domain/compile'
import * as z from 'zod'

type Schema = z.core.JSONSchema.BaseSchema

/** Compiled dates are objects; authors write text. */
const written: Readonly<Record<string, Schema>> = {
  FuzzyDate: {
    type: 'string',
    description: 'A date in EDTF, as precise as the source: 2024-12-03, 2024-12, 2019~, XXXX-12-20. Always in quotes.',
    examples: ['2024-12-03'],
  },
  End: {
    type: ['string', 'null'] as unknown as 'string', // JSON Schema allows a list of types; zod's type names one
    description: 'A date in EDTF, ".." for what still runs, left out where the end is unknown.',
    examples: ['2024-12-03', '..'],
  },
  ActDate: {
    type: ['string', 'null'] as unknown as 'string',
    description: 'A date in EDTF, not-yet, none where the act is no part of the document, left out where unknown.',
    examples: ['2012-09-28', 'not-yet', 'none'],
  },
}

/** JSON Schema (draft 7, which editors know best) of what authors write. */
const toJsonSchema = (schema: z.ZodType, description: string): Schema => {
  const made: Schema = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const form = written[String(z.globalRegistry.get(zodSchema)?.id ?? '')]
      if (form === undefined) return
      for (const key of Object.keys(jsonSchema)) if (key !== 'id') delete jsonSchema[key]
      Object.assign(jsonSchema, form)
    },
  })
  return { ...made, description }
}

/** The schema of the files of a type. Fields that state facts say so. */
export const fileJsonSchema = (type: FileType): Schema => {
  const definition = definitionOf(type)
  const facts = fieldsWith(definition, 'fact')
  const schema = toJsonSchema(fileSchema(type), definition.summary)
  const properties = Object.entries(schema.properties ?? {}).map(([field, property]) => {
    const isFact = facts.includes(field) && typeof property === 'object'
    return [field, isFact ? { description: 'A fact: evidence names it under supports.', ...property } : property]
  })
  return { ...schema, properties: Object.fromEntries(properties) }
}

/** Every schema for editors by file name: one for each type of file, and for the three files beside the folders. */
export const jsonSchemas = (): Readonly<Record<string, Schema>> => ({
  ...Object.fromEntries(fileTypes.map((type) => [`${type}.json`, fileJsonSchema(type)])),
  'dataset.json': toJsonSchema(DatasetFile, 'What the record says of itself.'),
  'redirects.json': toJsonSchema(RedirectsFile, 'Where retired ids went.'),
  'exceptions.json': toJsonSchema(ExceptionsFile, 'Records that rightly break a rule, each with the reason.'),
})
