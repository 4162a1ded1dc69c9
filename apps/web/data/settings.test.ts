import { expect, test } from 'vitest'
import { checked } from './settings.ts'

const expected = 'one address of mail, such as record@example.org'

test('a setting that is not there is none, and one that reads right is taken as it is', () => {
  expect(checked('CSTO_REPORT_MAIL', null, /@/, expected)).toBeNull()
  expect(checked('CSTO_REPORT_MAIL', 'record@example.org', /@/, expected)).toBe('record@example.org')
})
test('one that reads otherwise is refused with its name, its value and what would be right', () => {
  expect(() => checked('CSTO_REPORT_MAIL', 'nobody', /@/, expected)).toThrow(
    'CSTO_REPORT_MAIL is "nobody"; it takes one address of mail, such as record@example.org',
  )
})
