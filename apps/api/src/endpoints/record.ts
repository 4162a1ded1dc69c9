import { type Dataset, definitions, pluralOf, type RecordType } from '@csto-record/domain'
import { z } from 'zod'
import { writeJson } from '../formats/json.ts'
import { recordWriters } from '../formats/linked-data.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { collectionUrl, recordUrl } from '../record/address.ts'
import { presented, presentedSchema } from '../record/presented.ts'
import { defineEndpoint } from './define.ts'
import { findRecord } from './find-record.ts'
import { recordForms } from './forms.ts'
import { knownByParam } from './known-by.ts'
import { recordLinks } from './record-links.ts'
import { recordPath } from './record-path.ts'

const Params = z.strictObject(knownByParam)

/** One record of a type. */
export const recordEndpoint = (type: RecordType, dataset: Dataset): Endpoint => {
  const { path, params, example } = recordPath(type, dataset)
  const collection = collectionUrl(type)
  return defineEndpoint({
    name: `get-${type}`,
    path: `${collection}/${path}`,
    tag: pluralOf(type),
    summary: `One ${type}.`,
    description: definitions[type].summary,
    pathParams: params,
    params: () => Params,
    body: z.strictObject({ record: presentedSchema(type) }),
    writers: { json: writeJson, ...recordWriters(type), ...recordForms(type) },
    examples: [{ title: `One ${type}`, url: `${collection}/${example}` }],
    find: (asked) => {
      const found = findRecord(type, asked, recordUrl)
      if ('kind' in found) return found
      return {
        kind: 'found',
        body: { record: presented(found.dataset, found.record) },
        links: [{ rel: 'collection', href: collection }, ...recordLinks(found.record)],
      }
    },
  })
}
