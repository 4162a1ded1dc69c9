import { expect, test } from 'vitest'
import { formAddress, mailAddress, reportText } from './report.ts'

const reported = {
  record: 'remark/a-talk/first',
  path: 'bodies:body/b',
  value: 'Example Council & 50%',
  page: 'https://example.org/events/a-talk#fact-first/bodies:body/b',
  version: '1.2.0',
  asOf: '13 February 2026',
}

test('the message names the fact, its value, its page and the version, and leaves room for what is wrong', () => {
  expect(reportText(reported)).toBe(
    [
      'Fact or record: remark/a-talk/first/bodies:body/b',
      'The record says: Example Council & 50%',
      'Page: https://example.org/events/a-talk#fact-first/bodies:body/b',
      'Version of the data: 1.2.0, sources checked up to 13 February 2026',
      '',
      'What is wrong, and what would be right:',
      '',
      'Where it is written (address, publisher, day, at most eight words that stand there):',
      '',
    ].join('\n'),
  )
})
test('a report of a whole page names no value', () => {
  const text = reportText({ ...reported, path: null, value: null })
  expect(text).toContain('Fact or record: remark/a-talk/first\n')
  expect(text).not.toContain('The record says')
})
test('a mail opens with the message, whatever letters it holds', () => {
  const address = new URL(mailAddress('record@example.org', reported))
  expect(address.pathname).toBe('record@example.org')
  const [subject, body] = address.search
    .slice(1)
    .split('&')
    .map((part) => decodeURIComponent(part.split('=')[1] ?? ''))
  expect(subject).toBe('A mistake in remark/a-talk/first/bodies:body/b')
  expect(body?.replaceAll('\r\n', '\n')).toBe(reportText(reported))
})
test('the form opens with its fields filled in', () => {
  const address = new URL(formAddress('https://example.org/o/r/issues/new', reported))
  expect(Object.fromEntries(address.searchParams)).toEqual({
    template: 'a-fact-is-wrong.yml',
    title: 'A mistake in remark/a-talk/first/bodies:body/b',
    record: 'remark/a-talk/first (https://example.org/events/a-talk#fact-first/bodies:body/b)',
    field: 'bodies:body/b',
    value: expect.stringContaining('The record says: Example Council & 50%'),
    version: '1.2.0, sources checked up to 13 February 2026',
  })
  const whole = new URL(formAddress('https://example.org/o/r/issues/new', { ...reported, path: null, value: null }))
  expect([...whole.searchParams.keys()]).toEqual(['template', 'title', 'record', 'version'])
})
