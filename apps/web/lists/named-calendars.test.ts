import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { namedCalendars, sessionsKey } from './named-calendars.ts'
import { laidFeeds } from './named-feeds.ts'

const calendars = namedCalendars(dataset)
const feeds = laidFeeds(dataset)
const of = (key: string) => calendars.find((calendar) => calendar.key === key)

test('the calendar of the sessions of the Council holds those alone', () => {
  const sessions = of(sessionsKey)?.events ?? []
  expect(sessions.map(({ id }) => id)).toContain('event/2024-11-28-csc-astana')
  expect(sessions.filter(({ kind }) => kind !== 'session')).toEqual([])
  expect(sessions.filter(({ bodies }) => !bodies.includes('body/collective-security-council'))).toEqual([])
})
test.each(['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan', 'russia', 'tajikistan'])(
  '%s has a calendar and a feed',
  (slug) => {
    expect(of(`states/${slug}`)?.events.length).toBeGreaterThan(10)
    expect(feeds.find(({ key }) => key === `states/${slug}`)?.feed().entries.length).toBeGreaterThan(10)
  },
)
test('no two calendars have one file, and none is empty', () => {
  expect(new Set(calendars.map(({ key }) => key)).size).toBe(calendars.length)
  expect(calendars.filter(({ events }) => events.length === 0)).toEqual([])
})
