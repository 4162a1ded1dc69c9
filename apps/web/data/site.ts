import 'server-only'

const trimmed = (url: string): string => url.replace(/\/+$/, '')

/** Where the API of this copy is to be found, and where this copy itself is to be published. */
export const apiUrl = trimmed(process.env['CSTO_API_URL'] || 'http://localhost:8787')
export const webUrl = trimmed(process.env['CSTO_WEB_URL'] || 'http://localhost:3000')

export const siteName = 'CSTO Record'
export const siteSummary =
  'A sourced, dated, machine-readable record of the Collective Security Treaty Organization: who led it, who met, what was decided, what was promised and what came of it.'
export const dataLicence = 'https://creativecommons.org/licenses/by/4.0/'
