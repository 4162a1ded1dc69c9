import { type Dataset, definitionOf, fieldsWith, type RecordType, recordTypes } from '@csto-record/domain'
import { queries } from '@csto-record/queries'
import type { Endpoint } from '../http/endpoint.ts'
import { about } from './about.ts'
import { collectionEndpoint } from './collection.ts'
import { factEndpoints } from './facts.ts'
import { feedEndpoints } from './feeds.ts'
import { indexes } from './indexes.ts'
import { queryEndpoint } from './query.ts'
import { recordEndpoint } from './record.ts'
import { recordsEndpoint } from './records.ts'
import { shortcuts } from './shortcuts.ts'
import { versions } from './versions.ts'
import { vocabularyEndpoints } from './vocabulary.ts'

/** Sources and topics are our own bibliography and scheme, and state nothing about the world. */
const statesFacts = (type: RecordType): boolean => fieldsWith(definitionOf(type), 'fact').length > 0

/** Every kind of address there is. Routes, the OpenAPI document and the tests all come from this list. */
export const endpointsOf = (dataset: Dataset): readonly Endpoint[] => [
  ...indexes,
  ...recordTypes.flatMap((type) => [collectionEndpoint(type, dataset), recordEndpoint(type, dataset)]),
  ...recordTypes.filter(statesFacts).flatMap((type) => factEndpoints(type, dataset)),
  ...queries.map(queryEndpoint),
  ...shortcuts,
  recordsEndpoint,
  ...feedEndpoints,
  ...vocabularyEndpoints,
  ...versions,
  ...about,
]
