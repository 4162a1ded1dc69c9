import { lookup, mimes } from 'mrmime'

// What the registry of the library lacks; without a registered name, the one in use.
mimes['ndjson'] = 'application/x-ndjson'
mimes['atom'] = 'application/atom+xml'
mimes['bib'] = 'application/x-bibtex'
mimes['ris'] = 'application/x-research-info-systems'
mimes['osdx'] = 'application/opensearchdescription+xml'

const isText = (/** @type {string} */ type) =>
  type.startsWith('text/') || /[+/](?:xml|javascript|x-ndjson|x-bibtex|x-research-info-systems)$/.test(type)

/**
 * The Content-Type of a file by the end of its name: texts name their encoding, JSON has but one, and what is not
 * known is bytes.
 * @param {string} file
 * @returns {string}
 */
export const mediaTypeOf = (file) => {
  const type = lookup(file.slice(file.lastIndexOf('/') + 1))
  if (type === undefined) return 'application/octet-stream'
  return isText(type) ? `${type}; charset=utf-8` : type
}
