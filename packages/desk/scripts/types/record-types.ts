import {
  Actor,
  type AnyDefinition,
  Citation,
  CompiledDate,
  Dispute,
  definitions,
  Name,
  OpenQuestion,
  pluralOf,
  recordTypes,
  structureOf,
} from '@csto-record/domain'
import * as z from 'zod'
import { undocumented } from './documented.ts'
import { declared, pascal, registerOf } from './names.ts'
import { bareText } from './type-text.ts'

const header = '// Written by `npm run types` from the definitions; not edited by hand.\n'

/** Types that no schema writes down: what stands under all others. */
const prelude = `/** The type of a record. */
export type RecordType = ${recordTypes.map((type) => `'${type}'`).join(' | ')}

/**
 * The id of a record: \`<type>/<slug>\`, or \`<type>/<parent slug>/<key>\` for a record inside another's file. Ids never
 * die: \`redirects\` of the dataset says where a retired one went.
 */
export type Id<T extends RecordType = RecordType> = T extends RecordType ? \`\${T}/\${string}\` : never

/**
 * A calendar day, \`YYYY-MM-DD\`, that exists in the Gregorian calendar; days are in order as texts are. The mark keeps
 * other texts out; no value has it.
 */
export type Day = string & { readonly '~day': true }

/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A date of which the year is known: the expression, the first and the last day it may mean. */
export interface KnownDate {
  /** The date as precise as its source: EDTF (ISO 8601-2), level 1, unspecified digits anywhere. */
  readonly edtf: string
  /** The first day it may mean. */
  readonly earliest: Day
  /** The last day it may mean. */
  readonly latest: Day
}

/** A date of which the year is not known: \`XXXX-12-20\`. */
export interface YearlessDate {
  /** The date as precise as its source: EDTF (ISO 8601-2), level 1, unspecified digits anywhere. */
  readonly edtf: string
  /** No first day is known. */
  readonly earliest: null
  /** No last day is known. */
  readonly latest: null
}

/** A date as precise as its source. Both days are null where the year is unknown. */
export type FuzzyDate = KnownDate | YearlessDate

/** The end of a span: a date, \`..\` for one still running, null for one that ended or may have, on an unknown day. */
export type End = FuzzyDate | '..' | null

/** The day of an act: a date, \`not-yet\`, \`none\` where the act is no part of a document's life, null when unknown. */
export type ActDate = FuzzyDate | 'not-yet' | 'none' | null

/** Whoever can be quoted, chair a meeting or hold a view. */
export type Actor = Id<'person' | 'body' | 'organization' | 'state' | 'force'>

/** Where a retired id went: another record, or nowhere, with the reason. */
export interface Redirect {
  /** The id that is no longer used. */
  readonly from: Id
  /** The record it stands for now; null where it was withdrawn. */
  readonly to: Id | null
  /** Why it is no longer used. */
  readonly reason: string
}

/** A citation for fields of a record, and the stage that the source puts the matter in, where its type has stages. */
export interface Evidence<S extends string | null = string | null> extends Citation {
  /** The fields it is cited for, as \`field\`, or \`field:key\` for one entry of a list. */
  readonly supports: readonly string[]
  /** The stage of the life cycle that the source tells of; null where it says nothing of that. */
  readonly says: S
}
`

const evidenceText = ({ evidence }: AnyDefinition): string => {
  if (evidence === null) return 'readonly never[]'
  const says = evidence instanceof z.ZodObject ? evidence.shape['says'] : undefined
  const choices =
    says === undefined ? 'string | null' : bareText(says as z.ZodType, 'output', undocumented, registerOf(none), [])
  return `readonly Evidence<${choices}>[]`
}
const actorTypes = structureOf(Actor).types.join()
const isActor = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodString && structureOf(schema).types.join() === actorTypes
const none = { elsewhere: () => undefined, instanceOf: () => undefined, about: () => '' }

/** The whole dataset, a collection a type. */
const datasetText = (list: readonly AnyDefinition[]): string => {
  const collections = list
    .map(
      ({ type, summary }) =>
        `  /** ${summary} In the order of ids. */\n  readonly ${pluralOf(type as never)}: readonly ${pascal(type)}Record[]\n`,
    )
    .join('')
  return declared(
    'Dataset',
    'The whole record at one version: immutable, nothing but data.',
    `{\n  /** The version of the data, as docs/versions.md tells. */\n  readonly version: string\n  /** The day through which sources were looked at; it stands for "today" wherever a question names no day. */\n  readonly asOf: Day\n  /** Where retired ids went. */\n  readonly redirects: readonly Redirect[]\n${collections}}`,
  )
}

const recordsText = (list: readonly AnyDefinition[]): string =>
  declared(
    'Records',
    'The compiled record of each type.',
    `{\n${list.map(({ type, summary }) => `  /** ${summary} */\n  readonly ${type}: ${pascal(type)}Record\n`).join('')}}`,
  )

/** Types of the data without a schema: what the packages of data and of questions declare. Imports nothing. */
export const recordTypesText = (): string => {
  const list: readonly AnyDefinition[] = Object.values(definitions)
  const ids = new Map([
    ['Day', 'Day'],
    ['FuzzyDate', 'FuzzyDate'],
    ['End', 'End'],
    ['ActDate', 'ActDate'],
    ['Json', 'Json'],
  ])
  const shared: readonly (readonly [string, z.ZodObject, string])[] = [
    [
      'Citation',
      Citation,
      'A place in a source: a pointer that a machine can find, and how the source stands to what it says.',
    ],
    [
      'Dispute',
      Dispute,
      'Another value that a source gives for a field; the preferred value stands in the field itself.',
    ],
    ['OpenQuestion', OpenQuestion, 'A question about a record that the sources seen do not answer.'],
    ['Name', Name, 'Another name or spelling: an aid for finding, not a statement.'],
  ]
  const instances = new Map<z.ZodType, string>([
    [CompiledDate, 'FuzzyDate'],
    ...shared.map(([name, schema]) => [schema, name] as const),
  ])
  const register = registerOf({
    elsewhere: (id) => ids.get(id),
    instanceOf: (schema) => (isActor(schema) ? 'Actor' : instances.get(schema)),
    about: (id) => id,
  })
  const sharedTexts = shared.map(([name, schema, about]) =>
    declared(name, about, bareText(schema, 'output', undocumented, register, [name])),
  )
  const records = list.map((definition) => {
    const name = pascal(definition.type)
    const { evidence: _evidence, ...shape } = definition.schema.shape
    const body = bareText(z.strictObject(shape), 'output', undocumented, register, [name])
    const evidence = `  /** What it rests on. */\n  readonly evidence: ${evidenceText(definition)}\n}`
    return declared(`${name}Record`, definition.summary, body.replace(/\}$/, evidence))
  })
  const texts = [
    prelude,
    ...sharedTexts,
    ...register.declarations.values(),
    ...records,
    recordsText(list),
    datasetText(list),
  ]
  return `${header}\n${texts.join('\n')}`
}
