import 'server-only'
import { type ChairmanshipId, type Day, dayPlus, type Id, isDate, recordsOf } from '@csto-record/domain'
import { chairOn } from '@csto-record/queries'
import { dataset, nameOf } from './dataset.ts'

type Answer = ReturnType<typeof chairOn>
type Candidate = Answer['candidates'][number]

/** Days that have one answer to who was in the chair. */
export interface ChairDays {
  readonly from: Day
  /** The last of them; null for the last stretch, which goes on. */
  readonly to: Day | null
  readonly named: ChairmanshipId | null
  readonly whyNone: Answer['whyNone']
  readonly candidates: readonly (Pick<Candidate, 'chairmanship' | 'certainty' | 'why'> & {
    /** What it was the chair of, where that is not what is asked about. */
    readonly over: string | null
  })[]
}

const terms = recordsOf(dataset, 'chairmanship')
const subject = recordsOf(dataset, 'organization').find(({ kind }) => kind === 'subject')
const chaired: readonly Id<'organization' | 'body'>[] = [...new Set(terms.map(({ of }) => of))]

/** Every day on which the answer may change: where a date begins or ends, the day after, and each new year. */
const turns = (): readonly Day[] => {
  const dates = [...terms.flatMap(({ start, end }) => [start, end]), subject?.founded ?? null].filter(isDate)
  const days = [...dates.flatMap(({ earliest, latest }) => [earliest, latest]), dataset.asOf].filter(
    (day) => day !== null,
  )
  const [first] = days.toSorted()
  if (first === undefined) return []
  const years = days.map((day) => `${day.slice(0, 4)}-12-31` as Day)
  return [...new Set([...days, ...years].flatMap((day) => [day, dayPlus(day, 1)]))].toSorted()
}

/** Who was in the chair on a day; of a body that came before what is asked about, where nobody was in the chair of that. */
const answerOn = (date: Day): Omit<ChairDays, 'from' | 'to'> => {
  const told = chairOn(dataset, { date })
  // Of days that no source was asked about, its terms tell nothing either.
  const others =
    told.candidates.length > 0 || told.whyNone === 'not-looked-at' ? [] : chaired.filter((of) => of !== subject?.id)
  const before = others.flatMap((of) =>
    chairOn(dataset, { date, of }).candidates.map((one) => ({ ...one, over: nameOf(of) })),
  )
  const candidates = [...told.candidates.map((one) => ({ ...one, over: null })), ...before]
  return {
    named: told.chair?.chairmanship ?? null,
    whyNone: told.whyNone,
    candidates: candidates.map(({ chairmanship, certainty, why, over }) => ({ chairmanship, certainty, why, over })),
  }
}

/** Every day since the first term on record, in stretches of one answer, as `chair-on` gives it. */
export const chairDays = (): readonly ChairDays[] => {
  const stretches: (Omit<ChairDays, 'to'> & { key: string })[] = []
  for (const from of turns()) {
    const answer = answerOn(from)
    const key = JSON.stringify(answer)
    if (stretches.at(-1)?.key !== key) stretches.push({ ...answer, from, key })
  }
  return stretches.map(({ key: _, ...stretch }, at) => {
    const next = stretches[at + 1]
    return { ...stretch, to: next === undefined ? null : dayPlus(next.from, -1) }
  })
}

/** The days of one term: those that are surely its own, and those that may be. On a day of handover each had its part. */
export const daysOfTerm = (
  days: readonly ChairDays[],
  id: ChairmanshipId,
): readonly { readonly from: Day; readonly to: Day | null; readonly sure: boolean }[] =>
  days.flatMap(({ from, to, candidates }) => {
    const own = candidates.find(({ chairmanship }) => chairmanship === id)
    return own === undefined ? [] : [{ from, to, sure: own.certainty === 'yes' || own.why === 'handover' }]
  })
