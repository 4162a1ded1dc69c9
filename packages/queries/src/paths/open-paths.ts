import type { Id } from '@csto-record/domain'
import { groupBy } from '../memo.ts'
import { type LinksFile, linkKey, perFile, type StepCitation, type StepsFile, stepsFileOf } from './files.ts'
import { type PathLink, shortest } from './shortest.ts'

/** A record at an end of a step. */
export interface StepEnd extends Pick<StepsFile, 'name' | 'language' | 'href'> {
  readonly id: Id
}
/** One record naming another, and what that rests on; empty where it is our own order, as a topic is. */
export interface Step {
  readonly from: StepEnd
  readonly field: string
  readonly to: StepEnd
  readonly evidence: readonly StepCitation[]
}
/** Steps from one record to another; null where none of so many was found; `lacking` names what is not on record. */
export interface Path {
  readonly steps: readonly Step[] | null
  readonly lacking: readonly string[]
  /** The two records themselves, as far as they are on record. */
  readonly ends: readonly StepEnd[]
}

/** Reads a file that `writePaths` wrote, by its name. */
export type ReadFile = (name: string) => Promise<unknown>

const linksIn = ({ ids, fields, links }: LinksFile): readonly PathLink[] =>
  links.flatMap((own, number) => {
    const from = ids[number]
    return own.flatMap((field, at): readonly PathLink[] => {
      const to = at % 2 === 0 ? ids[own[at + 1] ?? -1] : undefined
      return from === undefined || to === undefined ? [] : [{ from, to, field: fields[field] ?? '' }]
    })
  })

/**
 * Opens the links that `writePaths` wrote; `between` answers as the query `path-between` does on the same dataset, and
 * fetches the files of the records on the path alone. Rejects where a file cannot be fetched.
 */
export const openPaths = async (read: ReadFile) => {
  const file = (await read('links.json')) as LinksFile
  const numbers = new Map(file.ids.map((id, number) => [id, number] as const))
  const links = groupBy(linksIn(file), ({ from, to }) => [from, to])
  const told = async (id: Id): Promise<readonly [StepEnd, StepsFile] | null> => {
    const number = numbers.get(id)
    if (number === undefined) return null
    const part = (await read(stepsFileOf(number))) as readonly StepsFile[]
    const found = part[number % perFile]
    if (found === undefined) throw new Error(`${stepsFileOf(number)} lacks ${id}`)
    const { name, language, href } = found
    return [{ id, name, language, href }, found]
  }
  const stepOf = async ({ from, field, to }: PathLink): Promise<readonly Step[]> => {
    const [one, other] = await Promise.all([told(from), told(to)])
    if (one === null || other === null) return []
    const evidence = one[1].evidence[linkKey(field, numbers.get(to) ?? -1)] ?? []
    return [{ from: one[0], field, to: other[0], evidence }]
  }
  return {
    between: async (from: Id, to: Id, most: number): Promise<Path> => {
      const lacking = [...new Set([from, to])].filter((id) => !numbers.has(id))
      const path = lacking.length > 0 ? null : shortest(links, from, to, most)
      const [ends, steps] = await Promise.all([
        Promise.all([from, to].map(told)),
        Promise.all((path ?? []).map(stepOf)),
      ])
      return {
        steps: path === null ? null : steps.flat(),
        lacking,
        ends: ends.flatMap((end) => (end === null ? [] : [end[0]])),
      }
    },
  }
}
export type { StepCitation } from './files.ts'
export type OpenedPaths = Awaited<ReturnType<typeof openPaths>>
