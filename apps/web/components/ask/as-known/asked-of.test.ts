import { expect, test } from 'vitest'
import { askedOf } from './asked-of.ts'

const asked = (search: string) => askedOf(new URLSearchParams(search), { first: 1992, last: 2026 })

test('a day alone is answered by the file of its year, or of the nearest year that there is', () => {
  expect(asked('?day=2025-01-15')).toEqual({ day: '2025-01-15', id: null, file: '/data/known/2025.json' })
  expect(asked('?day=1991-01-01')).toMatchObject({ file: '/data/known/1992.json' })
  expect(asked('?day=2031-01-01&record=')).toMatchObject({ id: null, file: '/data/known/2026.json' })
})
test('a record is answered by one file, the same on every day', () => {
  const id = 'event/2025-06-cybersecurity-conference'
  const file = expect.stringMatching(/^\/data\/known\/records\/\d+\.json$/)
  expect(asked(`?day=2025-01-15&record=${id}`)).toEqual({ day: '2025-01-15', id, file })
  expect(asked(`?day=2024-01-15&record=${id}`)).toMatchObject({
    file: (asked(`?day=2025-01-15&record=${id}`) as { file: string }).file,
  })
})
test('what does not fit is named with what would be right, and no day asks nothing', () => {
  expect(asked('?day=2021-02-30&record=x')).toMatchObject([
    { parameter: 'day', message: 'is not a day of the calendar', expected: expect.stringContaining('2021-09-15') },
    { parameter: 'record', message: 'is not an id' },
  ])
  expect(asked('?record=event/x')).toBeNull()
})
