import 'server-only'
import type { Dataset as LinkedDataset, WithContext } from 'schema-dts'
import { dataset } from './dataset.ts'
import { apiUrl, dataLicence, siteName, siteSummary, webUrl } from './site.ts'

const download = (url: string, encodingFormat: string) => ({
  '@type': 'DataDownload' as const,
  contentUrl: url,
  encodingFormat,
})

/** The whole record as a dataset in schema.org terms. */
export const linkedDataset = (): WithContext<LinkedDataset> => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': webUrl,
  name: siteName,
  description: siteSummary,
  url: webUrl,
  version: dataset.version,
  dateModified: dataset.asOf,
  license: dataLicence,
  isAccessibleForFree: true,
  distribution: [
    download(`${webUrl}/data/dataset.json`, 'application/json'),
    download(`${webUrl}/data/records.ndjson`, 'application/x-ndjson'),
    download(`${apiUrl}/v1/records.ndjson`, 'application/x-ndjson'),
  ],
})
