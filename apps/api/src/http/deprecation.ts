import type { Day } from '@csto-record/domain'
import type { Deprecation, Link } from './endpoint.ts'

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/**
 * The headers that tell that an address is to go: `Deprecation` with the moment as seconds since 1970 after an `@` (RFC
 * 9745), `Sunset` with an HTTP date (RFC 8594). None for an address that is to stay.
 */
export const deprecationHeaders = (deprecated: Deprecation | undefined): Readonly<Record<string, string>> => {
  if (deprecated === undefined) return {}
  const { since, sunset } = deprecated
  return {
    Deprecation: `@${midnight(since).getTime() / 1000}`,
    ...(sunset === null ? {} : { Sunset: midnight(sunset).toUTCString() }),
  }
}

/** Where it is told what to ask instead. */
export const deprecationLinks = (deprecated: Deprecation | undefined): readonly Link[] =>
  deprecated === undefined
    ? []
    : [
        { rel: 'deprecation', href: deprecated.instead },
        ...(deprecated.sunset === null ? [] : [{ rel: 'sunset', href: deprecated.instead }]),
      ]
