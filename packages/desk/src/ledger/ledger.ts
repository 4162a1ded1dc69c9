import { type Id, isId } from '@csto-record/domain'

/** `became`: the record was made of this one; `merged`: it took this one in; `left-out`: neither, for the reason given. */
export const fates = ['became', 'merged', 'left-out'] as const
export type Fate = (typeof fates)[number]

/** Where one record of the research went. */
export interface Entry {
  /** Counted from 1, the header included. */
  readonly line: number
  /** `file#index`: a file of the research without its ending, and the place in its `records`, counted from 0. */
  readonly ref: string
  readonly ids: readonly Id[]
  readonly fate: Fate
  /** Which of its values were left out or attached to other evidence, or why it was left out itself; may be empty. */
  readonly note: string
}
export interface Ledger {
  readonly entries: readonly Entry[]
  /** What is wrong with the file, each with its line. */
  readonly problems: readonly string[]
}

export const header = 'record\tids\twhat\tleft'
const isFate = (text: string): text is Fate => fates.some((fate) => fate === text)

/** Reads a ledger: tab-separated, one record of the research a line. Collects what is wrong and throws nothing. */
export const readLedger = (text: string): Ledger => {
  const [first = '', ...rest] = text.trimEnd().split('\n')
  const problems = first === header ? [] : [`line 1: the header is "${first}", and should be "${header}"`]
  const entries = rest.flatMap((row, position): readonly Entry[] => {
    const line = position + 2
    const [ref = '', joined = '', fate = '', note = '', ...more] = row.split('\t')
    const ids = joined.split(' ').filter((id) => id !== '')
    const wrong = [
      ...(/^[a-z]+#\d+$/.test(ref) ? [] : [`"${ref}" is not written as file#index`]),
      ...(more.length === 0 ? [] : ['more than four columns']),
      ...(isFate(fate) ? [] : [`"${fate}" is none of ${fates.join(', ')}`]),
      ...ids.filter((id) => !isId(id)).map((id) => `"${id}" is not an id`),
    ]
    problems.push(...wrong.map((message) => `line ${line}: ${message}`))
    return wrong.length === 0 && isFate(fate) ? [{ line, ref, ids: ids.filter(isId), fate, note }] : []
  })
  return { entries, problems }
}

/**
 * What does not hold between a ledger, the record and the research it was made from.
 * `research` counts the records of each file of the research; null where it is not at hand.
 */
export const ledgerProblems = (
  { entries }: Ledger,
  ids: ReadonlySet<Id>,
  research: ReadonlyMap<string, number> | null,
): readonly string[] => {
  const seen = new Map<string, number>()
  const own = entries.flatMap(({ line, ref, ids: targets, fate, note }) => {
    const before = seen.get(ref)
    seen.set(ref, line)
    return [
      ...(before === undefined ? [] : [`line ${line}: ${ref} stands in line ${before} too; keep one of the two`]),
      ...targets.filter((id) => !ids.has(id)).map((id) => `line ${line}: ${id} is no record; name where ${ref} went`),
      ...(fate === 'left-out' && note === '' ? [`line ${line}: ${ref} was left out without a reason; add it`] : []),
      ...(fate !== 'left-out' && targets.length === 0 ? [`line ${line}: ${ref} went nowhere; name a record`] : []),
    ]
  })
  if (research === null) return own
  const wanted = [...research].flatMap(([file, count]) =>
    Array.from({ length: count }, (_, index) => `${file}#${index}`),
  )
  const known = new Set(wanted)
  return [
    ...own,
    ...wanted.filter((ref) => !seen.has(ref)).map((ref) => `${ref} is missing; add a line that says where it went`),
    ...entries.filter(({ ref }) => !known.has(ref)).map(({ line, ref }) => `line ${line}: the research has no ${ref}`),
  ]
}
