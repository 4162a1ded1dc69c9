import { expect, test } from 'vitest'
import { csvFile } from './csv-file.ts'

const settings = { site: 'https://record.example', addressOf: (column: string) => `${column} (address)` }

test('links have a column of whole addresses, what is not known is empty, numbers stay numbers', () => {
  const table = {
    columns: [{ label: 'Exercise' }, { label: 'People', numeric: true }],
    rows: [
      [{ text: 'Rubezh, 2010', href: '/events/rubezh' }, 1500],
      ['=1+1', null],
    ],
  }
  expect(csvFile({ table }, settings)).toBe(
    'Exercise,Exercise (address),People\r\n"Rubezh, 2010",https://record.example/events/rubezh,1500\r\n\'=1+1,,\r\n',
  )
})
