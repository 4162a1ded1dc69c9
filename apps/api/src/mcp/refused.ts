import type { ParameterProblem } from '@csto-record/queries'
import { refusalOf } from './call.ts'

type Members = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The protocol's code for a failure that nobody foresaw. */
const failure = -32603

/** What a list of misfits, written as JSON, says does not fit; undefined for any other text. */
const misfitsIn = (text: unknown): readonly ParameterProblem[] | undefined => {
  if (typeof text !== 'string' || !text.startsWith('[')) return undefined
  try {
    const issues: unknown = JSON.parse(text)
    if (!Array.isArray(issues) || issues.length === 0) return undefined
    const paths = issues.map((issue) =>
      isObject(issue) && Array.isArray(issue['path']) ? issue['path'].join('.') : '',
    )
    return [...new Set(paths)].map((path) => ({
      parameter: path === '' ? 'params' : path,
      value: null,
      message: 'does not have the form that the protocol describes',
      expected: 'what the Model Context Protocol has for this method',
    }))
  } catch {
    return undefined // a failure with words of its own
  }
}

/**
 * A message to a client. The protocol's own code checks what is no call of a tool, and tells of what does not fit as of a
 * failure of the server, in the words of its checker: such an answer becomes the one for parameters that do not fit.
 */
export const inOurWords = <M>(message: M): M => {
  if (!isObject(message) || !isObject(message['error']) || message['error']['code'] !== failure) return message
  const problems = misfitsIn(message['error']['message'])
  if (problems === undefined) return message
  const { message: words, ...error } = refusalOf(problems) as Error & { readonly code: number; readonly data: unknown }
  return { ...message, error: { ...error, message: words } }
}
