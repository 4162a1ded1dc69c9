import 'server-only'

export { apiUrl, hasOwnApi, webUrl } from './addresses.ts'
export { imprint, inbox, siteName } from './settings.ts'

export const siteSummary =
  'A sourced, dated, machine-readable record of the Collective Security Treaty Organization: who led it, who met, what was decided, what was promised and what came of it.'
export const dataLicence = 'https://creativecommons.org/licenses/by/4.0/'
