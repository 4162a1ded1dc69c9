import { expect, test } from 'vitest'
import { listOnPage } from './page-lists.ts'

test.each([
  ['/events', 'events'],
  ['/people', 'persons'],
  ['/events/by-year/2024', 'events-2024'],
  ['/sources/by-year/undated/2', 'sources-undated'],
  ['/calendar/documents/2021', 'documents-2021'],
  ['/years/2022', 'events-2022'],
  ['/disputes/people', 'disputes-people'],
  ['/open-questions/sources/3', 'open-questions-sources'],
  ['/sources/by-publisher/t', 'publishers'],
  ['/events/2024-11-28-csc-astana', null],
  ['/', null],
  ['/about', null],
])('the page %s shows the rows of %s', (page, list) => {
  expect(listOnPage(page)).toBe(list)
})
