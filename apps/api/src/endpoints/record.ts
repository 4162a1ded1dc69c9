import { type Dataset, definitions, pluralOf, type RecordType } from '@csto-record/domain'
import { collectionUrl, once, type Presented, recordUrl } from '@csto-record/formats'
import { stepsFrom } from '@csto-record/queries'
import * as z from 'zod'
import { writeJson } from '../formats/json.ts'
import { recordWriters } from '../formats/linked-data.ts'
import type { Endpoint, Refusal } from '../http/endpoint.ts'
import { mementoHeaders, mementoLinks } from '../memento/links.ts'
import { askedSchema, fieldNames } from '../record/asked.ts'
import { Included, mostIncluded, type Shape, shaped, shapeParams } from '../record/shape.ts'
import { type Asked, defineEndpoint, type Found } from './define.ts'
import { findRecord } from './find-record.ts'
import { formProblem, roomy, tooManyIncluded } from './form-only.ts'
import { recordForms } from './forms.ts'
import { knownByParam } from './known-by.ts'
import { recordLinks } from './record-links.ts'
import { recordPath } from './record-path.ts'
import { signposts } from './signposts.ts'
import { webLinks } from './web-links.ts'

const paramsOf = (type: RecordType) => z.strictObject({ ...knownByParam, ...shapeParams(type) })
type Params = z.output<z.ZodObject<typeof knownByParam>> & Shape

interface RecordBody {
  readonly webPage: string | null
  readonly record: Presented
  readonly included?: Readonly<Record<string, Presented>>
}

const recordAsked = (type: RecordType, asked: Asked<Params>): Found<RecordBody> | Refusal => {
  const { params, format, config, dataset } = asked
  const problems = [
    ...formProblem('fields', params.fields, format, roomy),
    ...formProblem('expand', params.expand, format, roomy),
  ]
  if (problems.length > 0) return { kind: 'refused', problems }
  const found = findRecord(type, asked, recordUrl)
  if ('kind' in found) return found
  const { webPage, links } = webLinks(config, { record: found.record.id })
  const inShape = shaped(found.dataset, [found.record], params)
  if (inShape === null) return { kind: 'refused', problems: [tooManyIncluded(params.expand, mostIncluded)] }
  const { items, ...included } = inShape
  return {
    kind: 'found',
    // One record was shaped, so that there is one.
    body: { webPage, record: items[0] as Presented, ...included },
    links: [
      ...signposts(config, found.record, params.knownBy),
      ...links,
      ...mementoLinks(dataset, found.record, params.knownBy),
      ...recordLinks(found.record),
    ],
    headers: mementoHeaders(params.knownBy),
  }
}

/** One record of a type. */
export const recordEndpoint = (type: RecordType, dataset: Dataset): Endpoint => {
  const { path, params, example } = recordPath(type, dataset)
  const collection = collectionUrl(type)
  const url = `${collection}/${example}`
  return defineEndpoint({
    name: `get-${type}`,
    path: `${collection}/${path}`,
    tag: pluralOf(type),
    summary: `One ${type}.`,
    description: definitions[type].summary,
    pathParams: params,
    params: once(() => paramsOf(type)),
    body: z.strictObject({
      webPage: z.string().nullable().describe('where the reader shows it'),
      record: askedSchema(type),
      included: Included.optional(),
    }),
    writers: { json: writeJson, ...recordWriters(type), ...recordForms(type) },
    examples: () => {
      const [field] = fieldNames(type).filter((name) => !['id', 'type'].includes(name))
      const [step] = [...stepsFrom(type).keys()].filter((name) => name !== 'evidence')
      return [
        { title: `One ${type}`, url },
        { title: `Two fields of one ${type}`, url: `${url}?fields=id,${field}` },
        ...(step === undefined ? [] : [{ title: `One ${type} with what it names`, url: `${url}?expand=${step}` }]),
      ]
    },
    find: (asked) => recordAsked(type, asked),
  })
}
