import { type Dataset, type EventRecord, hasType } from '@csto-record/domain'
import { mayBeSame } from './told-date.ts'
import type { ToldEvent } from './told-event.ts'

/** An event on record that may be the one told of. */
export interface Twin {
  readonly id: EventRecord['id']
  /** In words: what the two share. */
  readonly why: string
  /** Whether they are surely one: by number, by name and year, or by day, body and place. */
  readonly isSame: boolean
}

const day = 10
/** A day is of an event from its first to its last. */
const isOnDay = ({ start, end }: EventRecord, told: string): boolean => {
  if (start === null) return false
  if (mayBeSame(start.edtf, told)) return true
  const last = end === null || end === '..' ? null : end.latest
  return told.length === day && start.earliest !== null && last !== null && start.earliest <= told && told <= last
}

const yearOf = ({ id, start }: EventRecord): string => start?.edtf.slice(0, 4) ?? /\d{4}/.exec(id)?.[0] ?? ''

/** How much an event on record shares with the one told of; null where it cannot be the same. */
const compared = (
  told: ToldEvent,
  event: EventRecord,
): { readonly score: number; readonly why: string; readonly isSame: boolean } | null => {
  const { start, place, bodies, series } = told
  if (told.known === event.id) {
    const why = series?.value.number == null ? 'the same name' : `number ${series.value.number} of the same run`
    return { score: 100, why, isSame: true }
  }
  const number = series?.value.number ?? null
  const run = event.series
  const sameRun = series !== null && run !== null && run.of === series.value.of && run.key === series.value.key
  if (sameRun && number !== null && run.number !== null && run.number !== number) return null
  const dayTold = start?.value ?? null
  const isDay = dayTold !== null && isOnDay(event, dayTold)
  const both = bodies.filter(({ value }) => event.bodies.includes(value))
  const samePlace = place !== null && event.place === place.value
  const sameKind = told.kind === null || told.kind === event.kind || bodies.length > 0
  const people = told.participants.filter(
    ({ mention }) => hasType(mention.id, 'person') && event.participants.some(({ who }) => who === mention.id),
  )
  const [isBody, isExercise] = [both.length > 0, sameRun && number === null]
  if (isExercise && dayTold !== null && yearOf(event) !== dayTold.slice(0, 4)) return null
  if (dayTold !== null && !isDay && !isExercise) return null
  if (!isBody && !isExercise && !(isDay && sameKind && (samePlace || people.length > 0))) return null
  if (!isDay && !isExercise && !(isBody && samePlace)) return null
  if (both.length === 0 && bodies.length > 0 && event.bodies.length > 0 && !isExercise) return null
  const whole =
    isDay && dayTold !== null && dayTold.length === day && !dayTold.startsWith('X') && event.start?.edtf.length === day
  const why = [
    ...(isExercise ? ['the same run'] : []),
    ...(isDay ? ['the same day'] : []),
    ...(isBody ? ['the same body'] : []),
    ...(samePlace ? ['the same place'] : []),
    ...(people.length > 0 ? ['some of the same people'] : []),
  ].join(', ')
  const score =
    Number(isDay) * 8 +
    Number(whole) * 4 +
    both.length * 4 +
    Number(samePlace) * 3 +
    people.length +
    Number(isExercise) * 6 -
    (event.bodies.length - both.length)
  const differs = place !== null && event.place !== null && !samePlace
  return { score, why, isSame: whole && isBody && !differs && event.bodies.length === bodies.length }
}

/** The events on record that may be the one told of, likeliest first. */
export const twinsOf = (dataset: Dataset, told: ToldEvent): readonly Twin[] =>
  dataset.events
    .flatMap((event) => {
      const likeness = compared(told, event)
      return likeness === null ? [] : [{ id: event.id, ...likeness }]
    })
    .toSorted((left, right) => right.score - left.score)
    .slice(0, 5)
    .map(({ id, why, isSame }) => ({ id, why, isSame }))
