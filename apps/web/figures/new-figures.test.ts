import { dataset } from '@csto-record/domain/dataset'
import {
  commitments,
  kindsByYear,
  promiseCourses,
  supportByYear,
  topicAttention,
  whereHeld,
  whoMet,
} from '@csto-record/queries'
import { expect, test, vi } from 'vitest'
import { cellHref, cellText } from './cells.ts'
import type { Figure } from './definition.ts'
import { familiesOfFigures, figureOf } from './index.ts'

vi.mock('server-only', () => ({}))

const named = (id: string): Figure => {
  const figure = figureOf(id)
  if (figure === undefined) throw new Error(`no figure is called ${id}`)
  return figure
}
const rowsOf = (id: string) => named(id).table.rows.map((row) => row.map(cellText))
const sum = (numbers: readonly unknown[]): number =>
  numbers.reduce<number>((total, one) => total + (typeof one === 'number' ? one : 0), 0)
const numbersIn = (id: string) => rowsOf(id).flatMap((row) => row.slice(1))

test('events by kind hold every event on record once, and tell plans from what was held', () => {
  expect(sum(numbersIn('events-by-kind'))).toBe(dataset.events.length)
  const held = kindsByYear(dataset, {}).years.find(({ year }) => year === '2019')?.kinds
  for (const { kind, records } of held ?? [])
    if (kind === 'session')
      expect(
        rowsOf('events-by-kind')
          .find((row) => row[0] === '2019' && row[1] === 'Sessions')
          ?.slice(2),
      ).toEqual([records, 0])
  expect(held?.some(({ kind }) => kind === 'session')).toBe(true)
})
test('documents by kind hold every document on record once', () => {
  expect(sum(numbersIn('documents-by-kind'))).toBe(dataset.documents.length)
})
test('a year of a topic has as many records as the topic’s own page counts', () => {
  const { years } = topicAttention(dataset, { topic: 'topic/peacekeeping' })
  const row = named('topics-by-year').table.rows.filter(
    (cells) => cellHref(cells[0] ?? null) === '/topics/peacekeeping',
  )
  for (const { year, event, document, commitment, remark } of years)
    expect(row.find((cells) => cells[1] === year)?.[2]).toBe(event + document + commitment + remark)
  expect(years.length).toBeGreaterThan(10)
})
test('the map of 2022 has every meeting and exercise held that year, with a state or with who contests the place', () => {
  const { places, states, nowhere } = whereHeld(dataset, { year: 2022 })
  const all = [...places, ...states, nowhere]
  expect(sum(numbersIn('places-2022'))).toBe(sum(all.flatMap(({ met, trained }) => [met, trained])))
  const moscow = rowsOf('places-2022').find(([place]) => place === 'Moscow')
  expect(moscow?.[1]).toBe('Russia')
  for (const { place, state, note } of places) {
    const row = rowsOf('places-2022').find(([name]) => name === place.name)
    if (row !== undefined) expect(row[1]).toBe(state?.name ?? note)
  }
  expect(named('places-2022').alternative).toContain('2022')
})
test('the days of a year have a row for each of its events, in order of time', () => {
  const rows = rowsOf('days-2022')
  const events = kindsByYear(dataset, {}).years.find(({ year }) => year === '2022')
  expect(rows.length).toBe(events?.records)
  expect(rows.some(([, name]) => String(name).includes('Kazakhstan'))).toBe(true)
})
test('states met in bodies as often as the record tells who was there', () => {
  const { actors, bodies } = whoMet(dataset, {})
  const told = sum(actors.flatMap((actor) => actor.bodies.map(({ meetings }) => meetings)))
  expect(sum(numbersIn('who-met'))).toBe(told)
  for (const row of rowsOf('who-met')) {
    const body = bodies.find((one) => one.body.name === row[0])
    expect(row[2]).toBeLessThanOrEqual(body?.told ?? 0)
  }
})
test('a pair of states stands once, with as many meetings as either side counts', () => {
  const pairs = rowsOf('who-met-whom').map(([one, other]) => [one, other].toSorted().join(' '))
  expect(new Set(pairs).size).toBe(pairs.length)
  const withArmenia = whoMet(dataset, { with: 'state/armenia' }).actors
  for (const { actor, meetings } of withArmenia) {
    const row = rowsOf('who-met-whom').find(
      ([one, other]) => [one, other].includes('Armenia') && [one, other].includes(actor.name),
    )
    expect(row?.[3]).toBe(meetings)
  }
  expect(withArmenia.length).toBeGreaterThan(4)
})
test('what the record covers adds up to its statements, by the number of their origins', () => {
  const { facts, years } = supportByYear(dataset, {})
  expect(sum(numbersIn('coverage-by-year'))).toBe(facts)
  expect(sum(rowsOf('coverage-by-year').map((row) => row[2]))).toBe(sum(years.map(({ support }) => support.one)))
})
test('the promises of all terms are all on record, each under what came of it', () => {
  const listed = commitments(dataset, {}).commitments
  expect(sum(numbersIn('promises'))).toBe(listed.length)
  const row = named('promises').table.rows.find(
    (cells) => cellHref(cells[0] ?? null) === '/chairmanships/kyrgyzstan-2025',
  )
  const own = listed.filter(({ chairmanship }) => chairmanship.id === 'chairmanship/kyrgyzstan-2025')
  expect(row?.at(-1)).toBe(own.filter(({ outcome }) => outcome === 'no-follow-up').length)
})
test('the promises of a term name every report with its day, and say so where there is none', () => {
  const { promises } = promiseCourses(dataset, { chairmanship: 'chairmanship/kyrgyzstan-2025' })
  const rows = rowsOf('promises-kyrgyzstan-2025')
  expect(rows.length).toBe(promises.reduce((total, { reports }) => total + Math.max(1, reports.length), 0))
  for (const { summary, reports } of promises)
    if (reports.length === 0)
      expect(rows.find(([promise]) => promise === summary)?.slice(4)).toEqual([null, null, null])
})
test('each year and each term has its own figure, and no two the same', () => {
  const ids = familiesOfFigures.flatMap(({ figures }) => figures.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ['places-2022', 'places-2008', 'days-2022', 'promises-kyrgyzstan-2019']) expect(ids).toContain(id)
})
