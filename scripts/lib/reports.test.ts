import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from './install.mjs'
import { run } from './processes.mjs'
import { readReport, summary } from './reports.mjs'

const folder = mkdtempSync(join(tmpdir(), 'csto-record-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The report that the runner itself writes of test files with these texts. */
const reportOf = async (name: string, ...texts: readonly string[]) => {
  const tests = join(folder, name)
  const file = join(tests, 'report.json')
  const words = ['run', '--root', tests, '--globals', '--reporter=json', `--outputFile=${file}`]
  await run('mkdir', [tests])
  for (const [index, text] of texts.entries()) writeFileSync(join(tests, `${index}.test.ts`), text)
  const code = await run(join(root, 'node_modules/.bin/vitest'), words, { cwd: tests, quiet: true })
  return { file, code }
}

describe('the counts of a runner', () => {
  test('are its own: passed, failed, and skipped beside them', async () => {
    const { file, code } = await reportOf(
      'mixed',
      `test('a', () => {}); test('b', () => expect(1).toBe(2)); test.skip('c', () => {})`,
      `test('d', () => {})`,
    )
    expect(readReport(file, code)).toEqual({ passed: 2, failed: 1, remark: '1 skipped' })
  })
  test('hold a file that would not load as a failure', async () => {
    const { file, code } = await reportOf('unloadable', `test('a', () => {})`, `throw new Error('no')`)
    expect(readReport(file, code)).toMatchObject({ passed: 1, failed: 1 })
    expect(readReport(file, code).remark).toContain('1.test.ts')
  })
  test('hold an error outside the tests as a failure', async () => {
    const { file, code } = await reportOf('stray', `test('a', () => { Promise.reject(new Error('stray')) })`)
    expect(readReport(file, code)).toEqual({ passed: 1, failed: 1, remark: 'the runner ended with exit code 1' })
  })
  test('hold a runner without tests as a failure', async () => {
    const { file, code } = await reportOf('empty')
    expect(readReport(file, code)).toMatchObject({ passed: 0, failed: 1 })
  })
  test('hold a missing report as a failure', () => {
    expect(readReport(join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 })
  })
})

test('the closing counts are sums over the steps', () => {
  expect(
    summary([
      { name: 'tests', passed: 7, failed: 2 },
      { name: 'lint', passed: 1, failed: 0, seconds: 1.25, remark: '3 skipped' },
    ]),
  ).toEqual({
    lines: ['FAIL tests: 7 passed, 2 failed', 'ok   lint: 1 passed, 0 failed (1.3 s; 3 skipped)'],
    passed: 8,
    failed: 2,
  })
})
