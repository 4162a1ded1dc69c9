import { allRecords, recordsOf } from '@csto-record/domain'
import type { Served } from '../http/served.ts'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** Media types in which the whole dataset comes in one address. */
const distributions = [
  { path: '/v1/records.ndjson', title: 'Every record, a JSON object a line', type: 'application/x-ndjson' },
] as const

const day = (text: string) => ({ '@type': 'xsd:date', '@value': text })
const mediaType = (type: string) => ({ '@id': `https://www.iana.org/assignments/media-types/${type}` })

/**
 * The dataset as DCAT 3 and schema.org describe datasets, for catalogs and for search engines of data: what it is, of
 * which version, from when to when it tells, under which licence, and where it is to be had.
 */
export const datasetDescription = ({ dataset, stamp, config }: Served): string => {
  const { identity, publicUrl } = config
  const self = `${publicUrl}/dataset.jsonld#dataset`
  const description = `A sourced, dated, machine-readable record of ${identity.subject}: ${allRecords(dataset).length} records, every fact with its evidence.`
  const days = recordsOf(dataset, 'event').flatMap(({ start }) => start?.earliest ?? [])
  const first = days.toSorted()[0] ?? stamp.asOf
  const files = distributions.map(({ path, title, type }) => ({
    '@id': `${publicUrl}${path}#distribution`,
    '@type': ['dcat:Distribution', 'schema:DataDownload'],
    'dcterms:title': title,
    'schema:name': title,
    'dcat:accessURL': { '@id': `${publicUrl}${path}` },
    'dcat:downloadURL': { '@id': `${publicUrl}${path}` },
    'schema:contentUrl': { '@id': `${publicUrl}${path}` },
    'dcat:mediaType': mediaType(type),
    'schema:encodingFormat': type,
    'dcterms:license': { '@id': identity.licence.url },
  }))
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
    'dcat:distribution': files.map((file) => ({ '@id': file['@id'] })),
    'schema:distribution': files.map((file) => ({ '@id': file['@id'] })),
  }
  return JSON.stringify({ '@context': context, '@graph': [whole, ...files, service] })
}
