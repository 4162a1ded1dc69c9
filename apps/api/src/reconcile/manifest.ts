import { definitionOf } from '@csto-record/domain'
import type { Served } from '../http/served.ts'
import { typesOffered } from './candidates.ts'
import { mostQueries } from './messages.ts'

/** Where the services of each version of the protocol are. */
export const roots = { '0.2': '/reconcile', '1.0-draft': '/reconcile/1.0-draft' } as const

/** The size of the frame in which a client shows the preview of a record, in pixels. */
const preview = { width: 430, height: 300 }

export const offeredTypes = () =>
  typesOffered.map((type) => ({ id: type, name: type, description: definitionOf(type).summary }))

const common = ({ config, stamp }: Served) => ({
  name: config.identity.title,
  documentation: `${config.publicUrl}/docs`,
  serviceVersion: stamp.version,
  defaultTypes: typesOffered.map((type) => ({ id: type, name: type })),
})

/** What the service says of itself to clients of version 0.2. */
export const manifest02 = (served: Served) => {
  const root = `${served.config.publicUrl}${roots['0.2']}`
  const suggest = (what: string) => ({ service_url: root, service_path: `/suggest/${what}` })
  return {
    versions: ['0.2'],
    ...common(served),
    identifierSpace: `${served.config.publicUrl}/v1/`,
    schemaSpace: `${served.config.publicUrl}/openapi.json#`,
    view: { url: `${served.config.publicUrl}/v1/{{id}}` },
    preview: { url: `${root}/preview?id={{id}}`, ...preview },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: { propose_properties: { service_url: root, service_path: '/extend/propose' }, property_settings: [] },
    batchSize: mostQueries,
  }
}

/** The same to clients of the draft of version 1.0, which fixes the addresses and reads templates by RFC 6570. */
export const manifest10 = (served: Served) => ({
  versions: ['1.0-draft'],
  ...common(served),
  view: { url: `${served.config.publicUrl}/v1/{+id}` },
  preview,
  suggest: { entity: true, property: true, type: true },
  extend: { proposeProperties: true, propertySettings: [] },
  standardizedScore: true,
})
