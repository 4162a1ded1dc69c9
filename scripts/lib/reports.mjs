import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from './install.mjs'

/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly remark?: string }} Counts
 * @typedef {Counts & { readonly name: string, readonly seconds?: number }} Result
 * @typedef {{ readonly status: string, readonly name: string, readonly assertionResults: readonly unknown[] }} FileResult
 */

/**
 * Counts from a vitest JSON report. Silence is not success: no report, a report without tests, a file that would not
 * load, and a runner that failed although none of its tests did, each count as a failure.
 * @param {string} file
 * @param {number} exitCode of the runner
 * @returns {Counts}
 */
export const readReport = (file, exitCode) => {
  if (!existsSync(file)) return { passed: 0, failed: 1, remark: 'the runner left no report' }
  const {
    numPassedTests: passed,
    numFailedTests,
    numPendingTests,
    numTotalTests,
    testResults,
  } = JSON.parse(readFileSync(file, 'utf8'))
  /** @type {readonly FileResult[]} */
  const unloadable = testResults.filter(
    (/** @type {FileResult} */ { status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = numFailedTests + unloadable.length
  if (failed === 0 && numTotalTests === 0) return { passed: 0, failed: 1, remark: 'the runner ran no test' }
  if (failed === 0 && exitCode !== 0) {
    return { passed, failed: 1, remark: `the runner ended with exit code ${exitCode}` }
  }
  const remarks = [
    unloadable.length > 0 ? `could not load ${unloadable.map(({ name }) => relative(root, name)).join(', ')}` : '',
    numPendingTests > 0 ? `${numPendingTests} skipped` : '',
  ].filter((remark) => remark !== '')
  return { passed, failed, ...(remarks.length > 0 ? { remark: remarks.join('; ') } : {}) }
}

/**
 * One line a step, and the sums.
 * @param {readonly Result[]} results
 */
export const summary = (results) => ({
  lines: results.map(({ name, passed, failed, seconds, remark }) => {
    const notes = [seconds === undefined ? '' : `${seconds.toFixed(1)} s`, remark ?? ''].filter((note) => note !== '')
    const verdict = `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed`
    return notes.length === 0 ? verdict : `${verdict} (${notes.join('; ')})`
  }),
  passed: results.reduce((sum, result) => sum + result.passed, 0),
  failed: results.reduce((sum, result) => sum + result.failed, 0),
})
