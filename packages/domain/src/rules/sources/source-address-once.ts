import { recordsOf } from '../../dataset.ts'
import type { Id } from '../../ids.ts'
import type { Rule } from '../rule.ts'
import { source } from '../support/example.ts'

/** Parameters that say where a reader came from, not what is shown. */
const tracking = /^(utm_.*|fbclid|gclid|yclid|ref|from)$/

/** A fragment that is a place in a page, not a page of its own as in `#iso:code:3166:KG`. */
const placeInPage = /^#(?::~:|[^:/!]*$)/

/** An address without what does not change the page: scheme, `www.`, place in the page, tracking, a last slash. */
export const normalizeAddress = (address: string): string => {
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  const host = url.host.toLowerCase().replace(/^(www|m|amp)\./, '')
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}${url.hash.replace(placeInPage, '')}`
}

export const sourceAddressOnce: Rule = {
  id: 'source-address-once',
  summary: 'One page is one source.',
  check: ({ dataset, locate }) => {
    const first = new Map<string, Id>()
    return recordsOf(dataset, 'source').flatMap(({ id, url }) => {
      const address = normalizeAddress(url)
      const other = first.get(address)
      if (other === undefined) {
        first.set(address, id)
        return []
      }
      const message = `this is the page of ${other}`
      return [{ ...locate(id, ['url']), message, tip: `cite ${other}, and retire this id in redirects.yaml` }]
    })
  },
  passes: { 'sources/second.yaml': source('second', '2019-05-03') },
  fails: {
    'sources/second.yaml': source('second', '2019-05-03').replace(
      'https://example.org/second',
      'http://www.example.org/a/?utm_source=mail',
    ),
  },
}
