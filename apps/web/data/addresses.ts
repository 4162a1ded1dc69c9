const trimmed = (url: string): string => url.replace(/\/+$/, '')

/** Where the API of this copy is to be found, and where this copy itself is to be published. */
export const apiUrl = trimmed(process.env['CSTO_API_URL'] || 'http://localhost:8787')
export const webUrl = trimmed(process.env['CSTO_WEB_URL'] || 'http://localhost:3000')

/** Whether whoever published this copy named an API; else it is the one that is started beside it on one's own machine. */
export const hasOwnApi = Boolean(process.env['CSTO_API_URL'])
