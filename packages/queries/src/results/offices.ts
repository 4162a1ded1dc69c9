import { compareDates, type Dataset, type Id, recordsOf, type TenureRecord } from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { firstSeen } from './office.ts'
import { officeKey, officeSlug } from './office-key.ts'

/** One office with all tenures in it, oldest first. */
export interface Office {
  readonly slug: string
  readonly of: Id
  /** The title as most tenures write it, without a leading "Acting". */
  readonly title: string
  /** Every way in which the record writes it, the commonest first. */
  readonly spellings: readonly string[]
  readonly tenures: readonly TenureRecord[]
}

const withoutActing = (title: string): string => title.replace(/^acting\s+(?=\S)/iu, '')

const spellingsOf = (tenures: readonly TenureRecord[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const title of tenures.map(({ office }) => withoutActing(office)))
    counts.set(title, (counts.get(title) ?? 0) + 1)
  return [...counts]
    .toSorted(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
    .map(([title]) => title)
}

const keyOf = (of: Id, title: string): string => `${of} ${officeKey(title)}`

const officesByKey = perDataset((dataset: Dataset): ReadonlyMap<string, Office> => {
  const groups = groupBy(recordsOf(dataset, 'tenure'), ({ of, office }) => [keyOf(of, office)])
  const offices = [...groups].flatMap(([key, tenures]): readonly (readonly [string, Office])[] => {
    const of = tenures[0]?.of
    const spellings = spellingsOf(tenures)
    const title = spellings[0] ?? ''
    const inTime = tenures.toSorted((left, right) => compareDates(firstSeen(left), firstSeen(right)))
    return of === undefined ? [] : [[key, { slug: officeSlug(of, title), of, title, spellings, tenures: inTime }]]
  })
  return new Map(offices.toSorted(([left], [right]) => (left < right ? -1 : 1)))
})

/** Every office that somebody is on record in, in the order of what they belong to, then of their titles. */
export const officesOn = (dataset: Dataset): readonly Office[] => [...officesByKey(dataset).values()]
