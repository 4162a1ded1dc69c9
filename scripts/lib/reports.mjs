import { existsSync, readFileSync } from 'node:fs'

/**
 * Counts from a vitest JSON report. No report, a report without tests, or a runner that failed although no test did
 * (a file that would not load, say) each count as one failure: silence is not success.
 */
export const readReport = (file, exitCode) => {
  if (!existsSync(file)) return { passed: 0, failed: 1, remark: 'the runner left no report' }
  const { numPassedTests: passed, numFailedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'))
  if (numTotalTests === 0) return { passed: 0, failed: 1, remark: 'the runner ran no test' }
  if (numFailedTests === 0 && exitCode !== 0)
    return { passed, failed: 1, remark: `the runner ended with exit code ${exitCode}` }
  return { passed, failed: numFailedTests }
}

/** One line a step, and the sums. */
export const summary = (results) => ({
  lines: results.map(
    ({ name, passed, failed, remark }) =>
      `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed${remark === undefined ? '' : ` (${remark})`}`,
  ),
  passed: results.reduce((sum, result) => sum + result.passed, 0),
  failed: results.reduce((sum, result) => sum + result.failed, 0),
})
