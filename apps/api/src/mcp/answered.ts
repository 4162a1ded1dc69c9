type Members = Readonly<Record<string, unknown>>

/** Members of results that are no answer themselves: they say what was asked, or what the answer leaves out. */
const beside = new Set(['evidence', 'keys', 'knownBy', 'leftOut', 'notKnown', 'unknown'])

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null

/** Why a query says itself that it names nothing, in a word of its own; null where it says no such thing. */
const saidBy = (result: Members): string | null => {
  const said = result['whyNone'] ?? result['unasked']
  return typeof said === 'string' ? said : null
}

/**
 * Whether a result answers: some list of it holds something, or some part of it is known. A part that is the record which
 * was asked about (`asked` holds the arguments) is none. `why` is the query's own word for having none, or null.
 */
export const answeredBy = (
  result: unknown,
  asked: readonly unknown[],
): { readonly answered: boolean; readonly why: string | null } => {
  if (!isObject(result)) return { answered: result !== null, why: null }
  const why = saidBy(result)
  if (why !== null) return { answered: false, why }
  const given = new Set(asked)
  const holds = Object.entries(result).some(([name, value]) => {
    if (beside.has(name) || !isObject(value)) return false
    return Array.isArray(value) ? value.length > 0 : !('id' in value && given.has(value['id']))
  })
  return { answered: holds, why: null }
}
