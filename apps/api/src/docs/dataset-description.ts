import { allRecords, recordsOf } from '@csto-record/domain'
import type { Config } from '../config.ts'
import { archiveType, digestsOf } from '../downloads/files.ts'
import type { Served } from '../http/served.ts'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const day = (text: string) => ({ '@type': 'xsd:date', '@value': text })
const mediaType = (type: string) => ({ '@id': `https://www.iana.org/assignments/media-types/${type}` })

/** An address under which the whole dataset is had, as DCAT and schema.org describe one. */
const distribution = ({ identity, publicUrl }: Config, path: string, title: string) => ({
  '@id': `${publicUrl}${path}#distribution`,
  '@type': ['dcat:Distribution', 'schema:DataDownload'],
  'dcterms:title': title,
  'schema:name': title,
  'dcat:accessURL': { '@id': `${publicUrl}${path}` },
  'dcat:downloadURL': { '@id': `${publicUrl}${path}` },
  'schema:contentUrl': { '@id': `${publicUrl}${path}` },
  'dcterms:license': { '@id': identity.licence.url },
})

/** Every record in one answer, which is written as it is asked for: its size is not known before. */
const lines = (config: Config) => ({
  ...distribution(config, '/v1/records.ndjson', 'Every record, a JSON object a line'),
  'dcat:mediaType': mediaType('application/x-ndjson'),
  'schema:encodingFormat': 'application/x-ndjson',
})

/** The files to take along, each with its size and checksum. */
const files = async (served: Served) =>
  (await digestsOf(served)).map(({ kind, path, bytes, sha256 }) => ({
    ...distribution(served.config, path, kind.title),
    'dcat:mediaType': mediaType(kind.mediaType),
    'dcat:packageFormat': mediaType(archiveType),
    'schema:encodingFormat': archiveType,
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'schema:contentSize': `${bytes} B`,
    'schema:sha256': sha256,
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
  }))

/**
 * The dataset as DCAT 3 and schema.org describe datasets, for catalogs and for search engines of data: what it is, of
 * which version, from when to when it tells, under which licence, and where it is to be had, with the checksums of files.
 */
export const datasetDescription = async (served: Served): Promise<string> => {
  const { dataset, stamp, config } = served
  const { identity, publicUrl } = config
  const self = `${publicUrl}/dataset.jsonld#dataset`
  const description = `A sourced, dated, machine-readable record of ${identity.subject}: ${allRecords(dataset).length} records, every fact with its evidence.`
  const days = recordsOf(dataset, 'event').flatMap(({ start }) => start?.earliest ?? [])
  const first = days.toSorted()[0] ?? stamp.asOf
  const distributions = [lines(config), ...(await files(served))]
  const service = {
    '@id': `${publicUrl}/v1#service`,
    '@type': 'dcat:DataService',
    'dcterms:title': `${identity.title} API`,
    'dcat:endpointURL': { '@id': `${publicUrl}/v1` },
    'dcat:endpointDescription': { '@id': `${publicUrl}/openapi.json` },
    'dcat:servesDataset': { '@id': self },
  }
  const whole = {
    '@id': self,
    '@type': ['dcat:Dataset', 'schema:Dataset'],
    'dcterms:title': identity.title,
    'schema:name': identity.title,
    'dcterms:description': description,
    'schema:description': description,
    'dcterms:license': { '@id': identity.licence.url },
    'schema:license': { '@id': identity.licence.url },
    'dcat:version': stamp.version,
    'schema:version': stamp.version,
    'dcterms:modified': day(stamp.asOf),
    'schema:dateModified': day(stamp.asOf),
    'dcterms:temporal': {
      '@type': 'dcterms:PeriodOfTime',
      'dcat:startDate': day(first),
      'dcat:endDate': day(stamp.asOf),
    },
    'schema:temporalCoverage': `${first}/${stamp.asOf}`,
    'schema:isAccessibleForFree': true,
    'dcat:landingPage': { '@id': `${publicUrl}/docs` },
    'dcat:distribution': distributions.map((each) => ({ '@id': each['@id'] })),
    'schema:distribution': distributions.map((each) => ({ '@id': each['@id'] })),
  }
  return JSON.stringify({ '@context': context, '@graph': [whole, ...distributions, service] })
}
