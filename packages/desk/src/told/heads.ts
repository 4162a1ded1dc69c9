import { type Dataset, hasType } from '@csto-record/domain'
import type { FoundExercise } from '../page/exercises.ts'
import { withoutFillers } from '../page/fillers.ts'
import type { Findings } from '../page/findings.ts'
import type { Mention } from '../page/mention.ts'
import { type Span, within } from '../page/page.ts'
import { type EventWord, eventWordsIn, isAside, isOther, type Says, saysOf } from './event-words.ts'
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

const listed = /^[\s,]*(?:and|и|,)?\s*(?:the\s+)?(?:joint\s+)?(?:(?:meeting|session)s? of (?:the )?)?$/iu
/** "of the Council", "заседание Совета", "meeting of heads of delegations of the". */
const near = 60

/** Between a body and the event that it holds or meets at: "'s regular", "will hold its next", "провел". */
const subject =
  /^(?:['’]s)?\s(?:(?:will|is|was|has|had|to|also|jointly)\s)*(?:(?:hold|held|hosts?|hosted|conducted|organi[sz]ed|пров[её]л[аи]?|организовал[аи]?)\s)?(?:(?:\p{L}+|\d+\p{L}*)\s){0,2}$/iu
const gathers = /^(?:\s\(\p{L}+\))?\s(?:(?:will|is|was|has|had|to|также|вчера|сегодня|today)\s)*$/iu
/** Between an event and the body whose it is: "of the", "between the duty shifts of the". */
const owner = /^\s(?:(?:was|were) held\s|took place\s)?(?:of|between|at|within)\s[^.,;:]*$|^\s(?:\p{L}+\s)?$/iu
const under = /(?:under|при|by)\s+(?:the\s+)?$/iu

/** The bodies that meet: those beside the word for the event, and those listed with them. */
const meetingBodies = (text: string, bodies: readonly Mention[], word: EventWord): readonly Mention[] => {
  const beside = (body: Mention): boolean => {
    const between = body.start >= word.end ? text.slice(word.end, body.start) : text.slice(body.end, word.start)
    if (between.length > near || under.test(between)) return false
    if (body.start >= word.end) return word.isNoun && owner.test(between)
    return word.isNoun ? subject.test(between) : gathers.test(withoutFillers(between).replace(/ of (?=\p{Ll})/u, ' '))
  }
  // "The Coordination Meeting was held": the body has the word in its name.
  const named = bodies.find((body) => within(word, body))
  const after = bodies.filter(({ start }) => start >= word.end)
  const before = bodies.filter(({ end }) => end <= word.start).toReversed()
  const first = named ?? [...after, ...before].find(beside)
  if (first === undefined) return []
  const group = [first]
  for (const body of bodies.filter(({ start }) => start > first.end)) {
    const last = group.at(-1)
    if (last !== undefined && listed.test(text.slice(last.end, body.start))) group.push(body)
  }
  return group
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
