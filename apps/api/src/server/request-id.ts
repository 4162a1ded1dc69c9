import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** An id that a proxy or client gave, if it is one that a log can hold. */
const givenId = /^[\w.:+/=-]{1,128}$/

/** The id of a request: the one it came with, where that fits; else one of its own. */
export const idOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['x-request-id']
  return typeof given === 'string' && givenId.test(given) ? given : randomUUID()
}
