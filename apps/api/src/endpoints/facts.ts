import {
  type AnyRecord,
  type Dataset,
  definitionOf,
  type Fact,
  factsOf,
  fieldsWith,
  idOf,
  type Json,
  OpenQuestion,
  pathOf,
  type RecordType,
} from '@csto-record/domain'
import { factUrl, recordUrl, versionsOf } from '@csto-record/formats'
import { factIdOf } from '@csto-record/queries'
import { distance } from 'fastest-levenshtein'
import * as z from 'zod'
import type { FactsTold } from '../formats/citation/fact-citation.ts'
import { writeJson } from '../formats/json.ts'
import type { Endpoint, Refusal } from '../http/endpoint.ts'
import { type Asked, defineEndpoint, type Found } from './define.ts'
import { type History, historyElsewhere, historyOf, stepsBetween } from './fact-history.ts'
import { FactResult, factResult } from './fact-result.ts'
import { findRecord } from './find-record.ts'
import { factForms } from './forms.ts'
import { knownByParam } from './known-by.ts'
import { recordPath } from './record-path.ts'
import { webLinks } from './web-links.ts'

const longest = 120

const Params = z.strictObject(knownByParam)
type Params = z.output<typeof Params>

const bodyOf = (type: RecordType) =>
  z.strictObject({
    webPage: z.string().nullable().describe('where the reader shows the record'),
    record: idOf(type),
    facts: z.array(FactResult),
    open: z.array(OpenQuestion).describe('questions about these facts that the sources seen do not answer'),
  })

type FactsBody = FactsTold & { readonly webPage: string | null; readonly open: AnyRecord['open'] }

const mostNear = 5
/** Addresses of the facts whose paths are spelled most like one that is not there. */
const nearTo = (facts: readonly Fact[], wanted: string): readonly string[] =>
  facts
    .map((fact) => ({ fact, away: distance(pathOf(fact), wanted.slice(0, longest)) }))
    .toSorted((left, right) => left.away - right.away)
    .slice(0, mostNear)
    .map(({ fact }) => factUrl(factIdOf(fact)))

/** The facts of a record that `wanted` names: one entry, all entries of a field, or all there are where it is null. */
const factsAt = async (
  type: RecordType,
  asked: Asked<Params>,
  wanted: string | null,
): Promise<Found<FactsBody> | Refusal> => {
  const urlOf = (id: Parameters<typeof recordUrl>[0]) => `/v1/facts/${id}${wanted === null ? '' : `/${wanted}`}`
  const found = findRecord(type, asked, urlOf)
  if ('kind' in found) return found
  const { dataset, record } = found
  const fields: readonly string[] = [...fieldsWith(definitionOf(type), 'fact'), 'note']
  const [field = ''] = wanted?.split(':') ?? []
  const all = factsOf(record)
  const near = wanted === null ? [] : nearTo(all, wanted)
  if (wanted !== null && !fields.includes(field)) {
    const detail = `A ${type} states no fact under "${field.slice(0, 60)}"; its fields are ${fields.join(', ')}.`
    return { kind: 'absent', detail, near }
  }
  const facts = all.filter((fact) => wanted === null || wanted === fact.field || wanted === pathOf(fact))
  if (facts.length === 0 && wanted !== null && wanted !== field) {
    return { kind: 'absent', detail: `${record.id} has no entry ${wanted.slice(0, longest)}.`, near }
  }
  const open = record.open.filter(
    (question) => wanted === null || question.field === null || question.field.split(':')[0] === field,
  )
  const { webPage, links } = webLinks(asked.config, { record: record.id })
  const served = { ...asked, dataset, whole: asked.dataset }
  const steps = wanted === null ? null : await stepsBetween(asked.dataset, versionsOf(asked))
  const historyFor = (fact: Fact): History =>
    // Records come from JSON and hold nothing else.
    steps === null
      ? historyElsewhere
      : historyOf(steps, asked.stamp.version, { ...fact, path: pathOf(fact), value: fact.value as Json })
  return {
    kind: 'found',
    body: { webPage, record: record.id, facts: facts.map((fact) => factResult(served, fact, historyFor(fact))), open },
    links: [{ rel: 'up', href: recordUrl(record.id) }, ...links],
  }
}

/** What a record states, fact by fact, and one of its facts. */
export const factEndpoints = (type: RecordType, dataset: Dataset): readonly Endpoint[] => {
  const { path, params: pathParams, example } = recordPath(type, dataset)
  const fields = fieldsWith(definitionOf(type), 'fact')
  const [field = 'name'] = fields
  const fieldParam = {
    schema: z.string(),
    description: `one of ${fields.join(', ')}; or field:key for one entry of a list`,
    example: field,
    rest: true,
  } as const
  return [
    defineEndpoint({
      name: `facts-of-${type}`,
      path: `/v1/facts/${type}/${path}`,
      tag: 'facts',
      summary: `Everything a ${type} states, with evidence.`,
      pathParams,
      params: () => Params,
      body: bodyOf(type),
      writers: { json: writeJson, ...factForms },
      examples: [{ title: `The facts of one ${type}`, url: `/v1/facts/${type}/${example}` }],
      find: (asked) => factsAt(type, asked, null),
    }),
    defineEndpoint({
      name: `fact-of-${type}`,
      path: `/v1/facts/${type}/${path}/{field}`,
      tag: 'facts',
      summary: `One field of a ${type}, with evidence.`,
      description:
        'A field without a value gives no facts, and the open questions about it. A key may hold dots: an address that is a fact as it stands has no suffix, else the longest known suffix counts.',
      pathParams: { ...pathParams, field: fieldParam },
      params: () => Params,
      body: bodyOf(type),
      writers: { json: writeJson, ...factForms },
      examples: [{ title: `One field of one ${type}`, url: `/v1/facts/${type}/${example}/${field}` }],
      find: (asked) => factsAt(type, asked, asked.path['field'] ?? ''),
    }),
  ]
}
