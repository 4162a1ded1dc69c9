import { type Dataset, hasType, type Id } from '@csto-record/domain'
import type { FoundDate } from '../page/dates.ts'
import type { FoundFigure } from '../page/figures.ts'
import type { Findings } from '../page/findings.ts'
import type { Mention } from '../page/mention.ts'
import { type Span, within } from '../page/page.ts'
import { byVideo, eventWordsIn, isAside, type Says } from './event-words.ts'
import { type Group, groupsOf } from './group.ts'
import { type Head, headsIn } from './heads.ts'
import { peopleOf, type ToldParticipant } from './people.ts'

/** A value that a page tells, and the words that tell it. */
export interface Told<T> {
  readonly value: T
  readonly at: Span
}
export interface ToldSeries {
  readonly of: Id<'body' | 'organization' | 'force'>
  readonly key: string
  readonly number: number | null
}

/** What a page tells of one event. Null and empty where it tells nothing, or nothing that is read. */
export interface ToldEvent {
  readonly kind: string | null
  readonly start: Told<string> | null
  readonly end: Told<string> | null
  /** Set where the day is the dateline's: the page says "today", or names no day at all. */
  readonly fromDateline: boolean
  readonly place: Told<Id<'place' | 'state'>> | null
  readonly form: Told<'videoconference'> | null
  readonly bodies: readonly Told<Id<'body'>>[]
  readonly forces: readonly Told<Id<'force'>>[]
  readonly series: Told<ToldSeries> | null
  /** A number of a meeting of nobody whom the record knows by that name. */
  readonly unnamed: number | null
  /** The exercise or the meeting on record that the name itself leads to. */
  readonly known: Id<'event'> | null
  readonly chair: Mention | null
  readonly participants: readonly ToldParticipant[]
  readonly figures: readonly FoundFigure[]
  readonly says: Says | null
  /** The words that say so: the event's name in its sentence. */
  readonly at: Span
}

const located =
  /(?<!\p{L})(?:in|at|near|to|outside|в|во|на|под)\s+(?:территории\s+)?(?:the\s+|[Рр]еспублик\p{L}\s+|[Rr]epublic of\s+|городе\s+|г\.\s*|полигоне\s+|территории\s+)?(?:(?:city|town|capital) of\s+)?$/iu

const placeOfEvent = (
  findings: Findings,
  sentences: readonly Span[],
  heads: readonly Head[],
): Told<Id<'place' | 'state'>> | null => {
  const { page, mentions, datelines } = findings
  const candidates = sentences.flatMap((sentence) => {
    const words = eventWordsIn(page.text.slice(sentence.start, sentence.end), sentence.start)
    const head = heads.find(({ at }) => within(at, sentence))
    if (words.length === 0 && head === undefined) return []
    return (
      mentions
        .filter(
          (one) =>
            within(one, sentence) && hasType(one.id, 'place', 'state') && !datelines.some((line) => within(one, line)),
        )
        .filter((one) => located.test(page.text.slice(0, one.start).slice(-40)))
        // Another event's place stands after that event's name.
        .filter((one) => {
          const last = words.filter(({ end, isNoun }) => isNoun && end <= one.start).at(-1)
          if (last === undefined) return true
          if (head === undefined) return !isAside(page.text.slice(sentence.start, last.start))
          return last.start <= head.at.end || last.kind === head.word?.kind
        })
    )
  })
  const [place] = [...candidates.filter(({ id }) => hasType(id, 'place')), ...candidates]
  return place !== undefined && hasType(place.id, 'place', 'state') ? { value: place.id, at: place } : null
}

const told = (date: FoundDate, edtf: string): Told<string> => ({ value: edtf, at: date })

/** An event's day, the best that its heads give: a day before a month. */
const daysOf = (heads: readonly Head[]) => {
  const dated = heads.filter(({ date }) => date.start !== null)
  const [best] = dated.toSorted(
    (left, right) =>
      Number(left.date.fromDateline) - Number(right.date.fromDateline) ||
      (right.date.start?.edtf.length ?? 0) - (left.date.start?.edtf.length ?? 0),
  )
  const given = best?.date.start ?? null
  // The year in an exercise's name is the year of a day without one.
  const year = heads.find(({ exercise }) => exercise?.year != null)?.exercise?.year
  const withYear = (edtf: string) => (year == null ? edtf : edtf.replace(/^XXXX/, String(year)))
  const start =
    given === null
      ? null
      : { ...given, edtf: withYear(given.edtf), until: given.until === null ? null : withYear(given.until) }
  const until = start?.until ?? null
  const apart = heads.find(({ date }) => date.end !== null)?.date.end ?? null
  return {
    start: start === null ? null : told(start, start.edtf),
    end:
      start !== null && until !== null ? told(start, until) : apart === null ? null : told(apart, withYear(apart.edtf)),
    fromDateline: best?.date.fromDateline ?? false,
  }
}

const once = <T extends { readonly value: unknown }>(list: readonly T[]): readonly T[] =>
  list.filter(({ value }, position) => list.findIndex((other) => other.value === value) === position)

/** The kind that a noun gives; where there is none, a verb's. */
const kindOf = (heads: readonly Head[]): string | null =>
  [...heads.filter(({ word }) => word?.isNoun), ...heads].find(({ word }) => word?.kind != null)?.word?.kind ?? null

const eventOf = (dataset: Dataset, findings: Findings, { heads, sentences, asides }: Group): ToldEvent => {
  const { page } = findings
  const spans = sentences.flatMap((position) => page.sentences[position] ?? [])
  const numbered = heads.find(({ meeting }) => meeting?.of != null)?.meeting ?? null
  const exercise = heads.find(({ exercise: one }) => one !== null)?.exercise ?? null
  const bodies = once(
    heads.flatMap((head) =>
      head.bodies.flatMap((body) => (hasType(body.id, 'body') ? [{ value: body.id, at: body as Span }] : [])),
    ),
  )
  const days = daysOf(heads)
  const says =
    heads.find((head) => head.says !== null && head.date.start !== null)?.says ??
    heads.find((head) => head.says !== null)?.says ??
    null
  const isEarly =
    findings.published !== null &&
    (days.start?.value ?? '') > findings.published &&
    /^\d{4}-\d\d-\d\d$/.test(days.start?.value ?? '')
  const early = isEarly ? 'planned' : null
  const forces =
    exercise === null
      ? []
      : once(
          heads.flatMap(({ sentence }) => {
            const span = page.sentences[sentence]
            return findings.mentions.flatMap((one) =>
              span !== undefined && within(one, span) && hasType(one.id, 'force')
                ? [{ value: one.id, at: one as Span }]
                : [],
            )
          }),
        )
  const manner = { own: new Set<Id>(bodies.map(({ value }) => value)), isPlanned: (says ?? early) === 'planned' }
  const { chair, participants } = peopleOf(findings, spans, manner)
  const inPassing = peopleOf(
    findings,
    asides.flatMap((position) => page.sentences[position] ?? []),
    manner,
  ).participants.filter(
    ({ mention: { id } }) =>
      hasType(id, 'person') && id !== chair?.id && participants.every(({ mention }) => mention.id !== id),
  )
  const video = spans.flatMap(({ start, end }) => {
    const match = byVideo.exec(page.text.slice(start, end))
    return match === null
      ? []
      : [
          {
            value: 'videoconference' as const,
            at: { start: start + match.index, end: start + match.index + match[0].length },
          },
        ]
  })[0]
  const series =
    numbered?.of != null
      ? { value: { of: numbered.of.id, key: numbered.of.series, number: numbered.number }, at: numbered }
      : exercise === null
        ? null
        : { value: { of: exercise.of, key: exercise.series, number: null }, at: exercise }
  const meeting = numbered?.of ?? null
  const known =
    exercise?.known ??
    (meeting === null
      ? null
      : dataset.events.find(
          ({ series: run }) => run?.of === meeting.id && run.key === meeting.series && run.number === numbered?.number,
        )?.id) ??
    null
  return {
    kind: bodies.length > 1 ? 'joint-session' : kindOf(heads),
    ...days,
    place: placeOfEvent(findings, spans, heads),
    form: video ?? null,
    bodies,
    forces,
    series,
    unnamed: series === null ? (heads.find(({ meeting: one }) => one !== null)?.meeting?.number ?? null) : null,
    known,
    chair,
    participants: [...participants, ...inPassing],
    figures: findings.figures.filter((one) => spans.some((span) => within(one, span))),
    says: says ?? early,
    at: heads[0]?.at ?? spans[0] ?? { start: 0, end: 0 },
  }
}

/** The events that a page tells of, in its order; where it names none, one for the whole page, if it has a day or people. */
export const toldEvents = (dataset: Dataset, findings: Findings): readonly ToldEvent[] => {
  const heads = headsIn(dataset, findings)
  const groups = groupsOf(findings, heads)
  const worth = groups.filter((group) =>
    group.heads.some(
      ({ meeting, exercise, bodies, date }) =>
        meeting !== null || exercise !== null || bodies.length > 0 || date.start !== null,
    ),
  )
  if (worth.length > 0) return worth.map((group) => eventOf(dataset, findings, group))
  const whole: Group = { heads: [], asides: [], sentences: findings.page.sentences.map((_, position) => position) }
  const event = eventOf(dataset, findings, whole)
  const dateline = findings.dates.find(({ isDateline }) => isDateline)
  const start = dateline === undefined ? null : told(dateline, dateline.edtf)
  return start === null && event.participants.length === 0 && event.chair === null
    ? []
    : [{ ...event, start, fromDateline: start !== null }]
}
