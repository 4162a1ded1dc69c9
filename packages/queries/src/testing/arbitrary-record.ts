import { type AnyRecord, definitionOf, fieldsWith, parseEdtf, type RecordType } from '@csto-record/domain'
import fc from 'fast-check'
import { arbitraryFuzzy } from './arbitrary-values.ts'

/** Any values that a dataset is made of, drawn one by one. */
export type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T
type Fields = Readonly<Record<string, unknown>>

export const sources = Array.from({ length: 6 }, (_, index) => `source/s${index}`)
export const citation = (draw: Draw) => ({
  source: draw(fc.constantFrom(...sources)),
  phrase: 'as it stands',
  by: draw(fc.option(fc.constantFrom('person/p', 'person/r', 'state/c'), { freq: 2 })),
})

/** The paths of the facts that a record states: `field`, or `field:key` for some lists. */
const pathsOf = (type: RecordType, fields: Fields): readonly string[] => {
  const definition = definitionOf(type)
  return fieldsWith(definition, 'fact').flatMap((field) => {
    const { key, unless = {} } = definition.fields[field]?.about ?? {}
    const value = fields[field]
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return []
    if (Object.entries(unless).some(([other, ours]) => fields[other] === ours)) return []
    return Array.isArray(value) && key !== undefined
      ? value.map((entry: Fields | string) => `${field}:${typeof entry === 'string' ? entry : entry[key]}`)
      : [field]
  })
}

/** Evidence for every fact, each from one source or two. */
const evidence = (draw: Draw, type: RecordType, fields: Fields, says: readonly string[]) =>
  pathsOf(type, fields).flatMap((path) =>
    Array.from({ length: draw(fc.integer({ min: 1, max: 2 })) }, () => ({
      ...citation(draw),
      supports: [path],
      ...(says.length > 0 ? { says: draw(fc.option(fc.constantFrom(...says))) } : {}),
    })),
  )

const disputes = (draw: Draw, fields: Fields) =>
  fields['start'] == null || draw(fc.boolean())
    ? []
    : draw(fc.uniqueArray(arbitraryFuzzy, { maxLength: 2 })).map((edtf) => ({
        field: 'start',
        value: parseEdtf(edtf) ?? null,
        reason: 'undecided',
        evidence: [citation(draw)],
      }))

/** A record of the type that its id names, with evidence for whatever it states. */
export const made = (draw: Draw, id: string, fields: Fields, says: readonly string[] = []): AnyRecord => {
  const type = id.slice(0, id.indexOf('/')) as RecordType
  const { schema, evidence: takesEvidence } = definitionOf(type)
  const record = schema.parse({
    id,
    type,
    ...fields,
    ...(takesEvidence === null ? {} : { evidence: evidence(draw, type, fields, says) }),
    ...(type === 'event' || type === 'chairmanship' ? { disputes: disputes(draw, fields) } : {}),
  })
  return record as unknown as AnyRecord
}
