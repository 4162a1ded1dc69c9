import { expect, test } from 'vitest'
import { valueInWords } from './value.ts'

const nameOf = (id: string) => (id === 'place/astana' ? 'Astana' : id)

test.each([
  ['2024-11-24', '24 November 2024'],
  ['2019', '2019, day and month not known'],
  [{ edtf: '2024-11-28', earliest: '2024-11-28', latest: '2024-11-28' }, '28 November 2024'],
  ['place/astana', 'Astana'],
  [['place/astana', 'state/kazakhstan'], 'Astana and state/kazakhstan'],
  [{ who: 'place/astana', capacity: null, roles: [] }, 'Astana'],
  [
    { key: 'signed', measure: 'documents signed', value: 16, unit: null, qualifier: 'at-least', on: null },
    'at least 16 documents signed',
  ],
  [
    { key: 'hardware', measure: 'vehicles', value: 300, unit: null, qualifier: 'almost', on: null },
    'almost 300 vehicles',
  ],
  [
    { key: 'troops', measure: 'troops', value: 700, unit: null, qualifier: 'more-than', on: null },
    'more than 700 troops',
  ],
  [{ key: 'grain', summary: 'A statement on grain' }, 'A statement on grain'],
  ['session-to-session', 'session to session'],
  ['..', 'still running'],
  [null, 'not known'],
  [25, '25'],
])('%j is said as "%s"', (value, words) => {
  expect(valueInWords(value, nameOf)).toBe(words)
})
