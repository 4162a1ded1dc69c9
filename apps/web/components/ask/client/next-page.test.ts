import { dataset } from '@csto-record/domain/dataset'
import { timeline } from '@csto-record/queries'
import { expect, test } from 'vitest'
import { nextPage } from './next-page.ts'

test('every page of events leads to the one after, and all together are the whole once', () => {
  const found: string[] = []
  let asked: URLSearchParams | null = new URLSearchParams({ limit: '100', order: 'newest-first' })
  while (asked !== null) {
    const checked = timeline.read(asked)
    if (!checked.ok) throw new Error(checked.problems.map(({ parameter, message }) => `${parameter} ${message}`).join())
    const { events, next } = timeline(dataset, checked.params)
    found.push(...events.map(({ id }) => id))
    asked = next === null ? null : new URL(nextPage('/events', asked, next), 'https://example.org').searchParams
  }
  expect(found.length).toBeGreaterThan(300)
  expect(found.toSorted()).toEqual(dataset.events.map(({ id }) => id))
})
