import { expect, test } from 'vitest'
import { exampleApp } from '../testing.ts'

const calendar = async (search = '') => (await exampleApp().request(`/v1/events.ics${search}`)).text()

test('an event whose day is known is an entry of that day, planned ones tentative', async () => {
  const text = await calendar()
  expect(text).toContain('UID:event/2019-05-02-session@csto-record')
  expect(text).toContain('DTSTART;VALUE=DATE:20190502\r\nDTEND;VALUE=DATE:20190503')
  expect(text.match(/STATUS:\w+/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:TENTATIVE'])
  expect(text).toContain('LOCATION:Example City')
})

test('an event known by its month alone is on no day of a calendar', async () => {
  expect(await calendar('?kind=exercise')).not.toContain('BEGIN:VEVENT')
})

test('a calendar is stamped with the day of the dataset, so that the same data gives the same calendar', async () => {
  expect(new Set((await calendar()).match(/DTSTAMP:\w+/g))).toEqual(new Set(['DTSTAMP:20250630T000000Z']))
})
