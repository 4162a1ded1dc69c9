import {
  type Answer,
  type OpenedParts,
  openParts,
  type RecordType,
  type Told,
  typeOfHit,
} from '@csto-record/queries/search-parts'

/** Records of one type that a question leads to: how many, and the best of them. */
export interface FoundGroup {
  readonly type: RecordType
  readonly total: number
  readonly told: readonly Told[]
}
/** A page that answers the question itself, for the one day that it asks about. */
export interface AnsweredAt {
  readonly kind: 'member' | 'chair'
  /** YYYY-MM-DD */
  readonly day: string
}
export interface Found extends Pick<Answer, 'leftOut' | 'unasked'> {
  readonly answeredAt: AnsweredAt | null
  readonly total: number
  /** In the order of the best record of each. */
  readonly groups: readonly FoundGroup[]
}
export interface Asked {
  readonly q: string
  /** Records of this type alone, as many as fit on a page; null for the best of every type. */
  readonly type: RecordType | null
  /** How many of them come before those to show. */
  readonly after: number
}

/** How many records a page shows of one type. */
export const perPage = 20
/** How many of each type stand on a page of all types: of the first, of the next two, of any other. */
const perGroup = [5, 3, 3]
const perOther = 1
const suggested = 7

const read = async (name: string): Promise<unknown> => {
  const response = await fetch(`/data/search/${name}`)
  if (!response.ok) throw new Error(`${name} of the search index could not be fetched: ${response.status}`)
  return response.json()
}

let opening: Promise<OpenedParts> | undefined
/** Opens the index once. Rejects where the network fails; the next call tries again. */
export const open = (): Promise<OpenedParts> => {
  opening ??= openParts(read).catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return opening
}

const answeredAt = ({ hits: [first], question: { dates } }: Answer): AnsweredAt | null => {
  const [date, other] = dates
  const kind = first?.lead?.kind
  if (date === undefined || other !== undefined || date.from === null || date.from !== date.to) return null
  return kind === 'member' || kind === 'chair' ? { kind, day: date.from } : null
}

/** What a question leads to, as a page shows it. */
export const find = async ({ q, type, after }: Asked): Promise<Found> => {
  const parts = await open()
  const answer = await parts.ask(q, type)
  const types = [...new Set(answer.hits.map(typeOfHit))]
  const chosen = types.map((one, place) => {
    const hits = answer.hits.filter((hit) => typeOfHit(hit) === one)
    const shown = type === null ? hits.slice(0, perGroup[place] ?? perOther) : hits.slice(after, after + perPage)
    return { type: one, total: hits.length, shown }
  })
  const told = await parts.tell(
    answer,
    chosen.flatMap(({ shown }) => shown),
  )
  const { leftOut, unasked } = answer
  return {
    leftOut,
    unasked,
    answeredAt: answeredAt(answer),
    total: answer.hits.length,
    groups: chosen.map(({ type: one, total }) => ({ type: one, total, told: told.filter((hit) => hit.type === one) })),
  }
}

/** The records that what was typed so far leads to first. */
export const suggest = async (q: string): Promise<readonly Told[]> => {
  const parts = await open()
  const answer = await parts.ask(q)
  return parts.tell(answer, answer.hits.slice(0, suggested))
}
