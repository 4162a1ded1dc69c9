import { type Dataset, hasType } from '@csto-record/domain'
import type { FoundExercise } from '../page/exercises.ts'
import type { Findings } from '../page/findings.ts'
import type { Mention } from '../page/mention.ts'
import { type Span, within } from '../page/page.ts'
import { type EventWord, eventWordsIn, isAside, isOther, type Says, saysOf } from './event-words.ts'
import { meetingBodies } from './meeting-bodies.ts'
import { type FoundMeeting, meetingsIn } from './meetings.ts'
import { dateOf, type ToldDate } from './told-date.ts'

/** A sentence that names an event. */
export interface Head {
  /** The sentence's position in the page. */
  readonly sentence: number
  /** The words that name it. */
  readonly at: Span
  readonly word: EventWord | null
  readonly meeting: FoundMeeting | null
  readonly exercise: FoundExercise | null
  readonly bodies: readonly Mention[]
  readonly date: ToldDate
  readonly says: Says | null
  /** Named as the occasion of something else. */
  readonly isAside: boolean
  /** The next one, or the one before. */
  readonly isOther: boolean
}

/** The events that the sentences of a page name, in order; several may stand in one sentence. */
export const headsIn = (dataset: Dataset, findings: Findings): readonly Head[] => {
  const { page, mentions, exercises, datelines } = findings
  return page.sentences.flatMap((whole, sentence): readonly Head[] => {
    const dateline = datelines.find((one) => within({ start: one.start, end: one.start }, whole))
    const span = dateline === undefined || dateline.end >= whole.end ? whole : { start: dateline.end, end: whole.end }
    const words = page.text.slice(span.start, span.end)
    const found = eventWordsIn(words, span.start)
    const bodies = mentions.filter(
      (one) => within(one, span) && hasType(one.id, 'body') && one.id !== 'body/secretary-general',
    )
    const head = (
      at: Span,
      word: EventWord | null,
      parts: Partial<Pick<Head, 'meeting' | 'exercise' | 'bodies'>>,
    ): Head => {
      const before = page.text.slice(span.start, at.start)
      return {
        sentence,
        at,
        word,
        meeting: null,
        exercise: null,
        bodies: [],
        ...parts,
        date: dateOf(findings, whole, at),
        says: saysOf(words, at.start - span.start),
        isAside: isAside(before),
        isOther: isOther(before),
      }
    }
    const numbered = meetingsIn(dataset, findings, span).map((meeting) => {
      const word = found.find(({ start }) => start >= meeting.start) ?? found[0] ?? null
      const own = meeting.of === null || !hasType(meeting.of.id, 'body') ? [] : [meeting.of.mention]
      return head(meeting, word, { meeting, bodies: own })
    })
    const trained = exercises
      .filter((one) => within(one, span))
      .map((exercise) => {
        const word = found
          .filter(({ kind }) => kind === 'exercise' || kind === 'operation' || kind === 'training')
          .toSorted((left, right) => Math.abs(left.start - exercise.start) - Math.abs(right.start - exercise.start))[0]
        return head(exercise, word ?? null, { exercise })
      })
    const taken = new Set([...numbered, ...trained].map(({ word }) => word))
    const plain = found
      .filter((word) => !taken.has(word))
      .flatMap((word): readonly Head[] => {
        const meets = meetingBodies(page.text, bodies, word)
        const isTaken = numbered.some((one) => meets.some((body) => one.bodies.includes(body)))
        if (isTaken) return []
        const made = head(word, word, { bodies: meets })
        if (meets.length > 0) return [made]
        // Without a body that meets, a day of its own makes it an event, and "the next one" one of the same body.
        return made.date.start !== null || made.isOther ? [made] : []
      })
    // A noun and a verb of one sentence with the same bodies, or one without any beside them, name one event.
    const named = plain.filter((one, position) => {
      const richer = [
        ...numbered,
        ...trained,
        ...plain.filter((other, place) => other.bodies.length > 0 && (one.bodies.length === 0 || place < position)),
      ]
      return !richer.some(
        (other) =>
          other !== one && (one.bodies.length === 0 || one.bodies.every((body) => other.bodies.includes(body))),
      )
    })
    const once = named.filter(
      (one, position) => one.bodies.length > 0 || position === named.findIndex(({ bodies: own }) => own.length === 0),
    )
    return [...numbered, ...trained, ...once].toSorted((left, right) => left.at.start - right.at.start)
  })
}
