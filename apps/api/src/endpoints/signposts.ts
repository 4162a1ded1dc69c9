import { type AnyRecord, type Day, definitionOf } from '@csto-record/domain'
import { collectionUrl, recordUrl } from '@csto-record/formats'
import type { Config } from '../config.ts'
import { expander } from '../formats/linked-data/names.ts'
import type { Link } from '../http/endpoint.ts'
import { type Format, mediaTypes } from '../http/form.ts'

/**
 * Links for machines that know none of our words (FAIR Signposting, level 1): the address to cite, the class of what is
 * told of, the statements that describe it, its data, and the list it is in. Its licence is a link of every answer.
 */
export const signposts = (config: Config, record: AnyRecord, knownBy: Day | undefined): readonly Link[] => {
  const url = recordUrl(record.id)
  const search = knownBy === undefined ? '' : `?knownBy=${knownBy}`
  const form = (rel: string, format: Format): Link => ({
    rel,
    href: `${url}.${format}${search}`,
    type: mediaTypes[format],
  })
  return [
    { rel: 'cite-as', href: `${config.publicUrl}${url}${search}` },
    { rel: 'type', href: expander(config)(definitionOf(record.type).class) },
    form('describedby', 'jsonld'),
    form('item', 'json'),
    { rel: 'collection', href: collectionUrl(record.type) },
  ]
}
