import * as z from 'zod'
import { structureOfType } from '../definition/define.ts'
import { type FileType, type Id, isSlug, type NestedType, pluralOf, slugOf, typeOf } from '../ids.ts'
import { Json } from '../json.ts'
import type { Problem } from '../problem.ts'
import { type AnyRecord, definitionOf, fileSchema, nestedTypesOf } from '../record.ts'
import type { Path, ReadFile } from './read.ts'
import { readDates, readDatesIn } from './read-dates.ts'
import { schemaProblem } from './schema-problem.ts'

/** A record with the place it was written at. */
export interface Located {
  readonly record: AnyRecord
  readonly file: ReadFile
  /** Where the record starts inside its file: empty for the file's own record. */
  readonly base: Path
}

const schemas = new Map<string, z.ZodObject>()
const schemaOf = (id: Id): z.ZodObject => {
  const type = typeOf(id)
  const made = schemas.get(type) ?? fileSchema(type)
  schemas.set(type, made)
  return made
}

const fieldSchema = (record: AnyRecord, path: string): z.ZodType | undefined => {
  const [field = '', key] = path.split(/:(.*)/s)
  const schema = definitionOf(record.type).fields[field]?.schema
  if (schema === undefined || key === undefined) return schema
  const inner: unknown = schema instanceof z.ZodDefault ? schema.unwrap() : schema
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined
}

/** Reads the other value of each dispute with the schema of the field it is about. */
const readDisputes = (located: Located): { readonly record: AnyRecord; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const disputes = located.record.disputes.map((dispute, position) => {
    const schema = fieldSchema(located.record, dispute.field)
    const at = located.file.place([...located.base, 'disputes', position, schema === undefined ? 'field' : 'value'])
    if (schema === undefined) {
      problems.push({
        rule: 'dispute-field',
        severity: 'error',
        ...at,
        message: `${dispute.field} is not a field of ${located.record.type}`,
        tip: 'name a field of the record',
      })
      return dispute
    }
    const result = schema.safeParse(readDatesIn(schema, dispute.value))
    if (result.success) return { ...dispute, value: Json.parse(result.data) }
    const message = result.error.issues.map((issue) => issue.message).join('; ')
    problems.push({
      rule: 'dispute-value',
      severity: 'error',
      ...at,
      message: `the disputed value does not fit ${dispute.field}: ${message}`,
      tip: 'write it as the field itself is written',
    })
    return dispute
  })
  return { record: { ...located.record, disputes } as AnyRecord, problems }
}

/** A file's own fields and those of the records nested in it, with their dates compiled. */
const withDates = (type: FileType, written: unknown): unknown => {
  const own = readDates(structureOfType(definitionOf(type)), written)
  if (typeof own !== 'object' || own === null) return own
  const nested = nestedTypesOf(type).flatMap((child) => {
    const entries: unknown = (own as Readonly<Record<string, unknown>>)[pluralOf(child)]
    if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) return []
    const members = structureOfType(definitionOf(child))
    const read = Object.entries(entries).map(([key, fields]) => [key, readDates(members, fields)])
    return [[pluralOf(child), Object.fromEntries(read)]]
  })
  return nested.length === 0 ? own : { ...own, ...Object.fromEntries(nested) }
}

/** Checks one file against its schema and takes the records out of it. */
export const parseFile = (
  file: ReadFile,
): { readonly located: readonly Located[]; readonly problems: readonly Problem[] } => {
  const type = typeOf(file.id)
  const schema = schemaOf(file.id)
  const result = schema.safeParse(withDates(type, file.value ?? {}), { reportInput: true })
  if (!result.success)
    return {
      located: [],
      problems: result.error.issues.map((issue) => schemaProblem(issue, file.place, Object.keys(schema.shape))),
    }
  const children = nestedTypesOf(type)
  const own = Object.fromEntries(
    Object.entries(result.data).filter(([field]) => !children.some((child) => pluralOf(child) === field)),
  )
  // The schema has checked every field; id and type come from the file name.
  const records: Located[] = [{ record: { id: file.id, type, ...own } as unknown as AnyRecord, file, base: [] }]
  for (const child of children) records.push(...nestedRecords(file, child, result.data[pluralOf(child)]))
  const read = records.map((located) => ({ located, ...readDisputes(located) }))
  return {
    located: read.map(({ located, record }) => ({ ...located, record })),
    problems: read.flatMap(({ problems }) => problems),
  }
}

const nestedRecords = (file: ReadFile, child: NestedType, entries: unknown): readonly Located[] =>
  Object.entries(entries ?? {})
    .filter(([key]) => isSlug(key))
    .map(([key, fields]: [string, object]) => ({
      // As above: the schema of the file has checked the nested fields.
      record: {
        id: `${child}/${slugOf(file.id)}/${key}`,
        type: child,
        [typeOf(file.id)]: file.id,
        ...fields,
      } as unknown as AnyRecord,
      file,
      base: [pluralOf(child), key],
    }))
