import { type Dataset, hasType, type Id } from '@csto-record/domain'
import type { Findings } from '../page/findings.ts'
import { type Span, within } from '../page/page.ts'
import { stretchesOf } from './clauses.ts'
import { daysOf, dayTold } from './days-of.ts'
import { forcesIn, kindOf, knownMeeting, once, videoIn } from './event-parts.ts'
import { type Group, groupsOf } from './group.ts'
import { headsIn } from './heads.ts'
import { peopleOf } from './people.ts'
import { placeOfEvent } from './place-of-event.ts'
import type { ToldEvent } from './told-event.ts'

const eventOf = (dataset: Dataset, findings: Findings, group: Group, groups: readonly Group[]): ToldEvent => {
  const { page } = findings
  const { heads, asides } = group
  const spans = stretchesOf(page, group, groups)
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
  const forces = exercise === null ? [] : forcesIn(findings, heads)
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
  const series =
    numbered?.of != null
      ? { value: { of: numbered.of.id, key: numbered.of.series, number: numbered.number }, at: numbered }
      : exercise === null
        ? null
        : { value: { of: exercise.of, key: exercise.series, number: null }, at: exercise }
  const known = exercise?.known ?? knownMeeting(dataset, numbered)
  return {
    kind: bodies.length > 1 ? 'joint-session' : kindOf(heads),
    ...days,
    place: placeOfEvent(findings, spans, heads),
    form: videoIn(page.text, spans),
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
  if (worth.length > 0) return worth.map((group) => eventOf(dataset, findings, group, worth))
  const whole: Group = { heads: [], asides: [], sentences: findings.page.sentences.map((_, position) => position) }
  const event = eventOf(dataset, findings, whole, [whole])
  const dateline = findings.dates.find(({ isDateline }) => isDateline)
  const start = dateline === undefined ? null : dayTold(dateline, dateline.edtf)
  return start === null && event.participants.length === 0 && event.chair === null
    ? []
    : [{ ...event, start, fromDateline: start !== null }]
}
