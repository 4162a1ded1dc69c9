import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { addressesOf } from './addresses.mjs'
import { defaultPorts } from './arguments.mjs'
import { findChromium } from './chromium.mjs'
import { findTools } from './debian.mjs'
import { install, pnpm, root } from './install.mjs'
import { messageOf, run } from './processes.mjs'
import { readReport, summary } from './reports.mjs'

/**
 * @typedef {readonly [string, readonly string[]]} Command
 * @typedef {{ name: string, command: Command, report?: string, chromium?: boolean, tools?: boolean }} Step
 * @typedef {import('./reports.mjs').Result} Result
 */

const reports = join(root, 'reports')
const colours = process.stdout.isTTY ? 'force' : 'off'
/** @type {(name: string) => string} */
const report = (name) => join(reports, `${name}.json`)
/** @type {(name: string, ...words: string[]) => Command} */
const bin = (name, ...words) => [join(root, 'node_modules/.bin', name), words]
/** @type {(...tasks: string[]) => Command} */
const turbo = (...tasks) =>
  pnpm('exec', 'turbo', 'run', ...tasks, '--output-logs=new-only', '--continue=dependencies-successful')
/** @type {(project: string) => { report: string, command: Command }} */
const vitest = (project) => ({
  report: report(project),
  command: bin(
    'vitest',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(project)}`,
  ),
})

// The addresses `npm start` uses, so that each finds the other's build in the cache.
const { environment } = addressesOf(defaultPorts)

/**
 * The steps in order. A step with a report counts what its runner counted; another counts as one check.
 * @type {readonly Step[]}
 */
const steps = [
  { name: 'format and lint', command: bin('biome', 'ci', '.', '--error-on-warnings', `--colors=${colours}`) },
  { name: 'build', command: turbo('build') },
  { name: 'types', command: turbo('typecheck', 'typecheck:scripts') },
  { name: 'record', command: pnpm('run', 'record:check') },
  { name: 'packages as published', command: pnpm('run', 'check:packages') },
  { name: 'packages as their users have them', ...vitest('packages') },
  { name: 'unused code', command: bin('knip', '--no-progress', '--treat-config-hints-as-errors') },
  { name: 'unit, property and API tests', ...vitest('unit'), tools: true },
  { name: 'browser tests', ...vitest('browser'), chromium: true },
]

/** @type {(step: Step, stop: AbortSignal) => Promise<import('./reports.mjs').Counts>} */
const runStep = async (step, stop) => {
  if (step.tools) await findTools(stop)
  const env = step.chromium ? { CHROMIUM: await findChromium(stop) } : {}
  const [command, words] = step.command
  const code = await run(command, words, { cwd: root, env: { ...environment, ...env }, stop })
  if (step.report !== undefined) return readReport(step.report, code)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** @type {(stop: AbortSignal) => Promise<readonly Result[]>} */
const runAll = async (stop) => {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports)
  /** @type {Result[]} */
  const results = []
  for (const [position, step] of steps.entries()) {
    console.log(`\n[${position + 1}/${steps.length}] ${step.name}`)
    const started = performance.now()
    try {
      const counts = await runStep(step, stop)
      results.push({ name: step.name, ...counts, seconds: (performance.now() - started) / 1000 })
    } catch (error) {
      stop.throwIfAborted()
      console.error(messageOf(error))
      results.push({ name: step.name, passed: 0, failed: 1, remark: 'it could not be run' })
    }
  }
  return results
}

/** @type {(stop: AbortSignal) => Promise<Result | undefined>} */
const installed = async (stop) => {
  try {
    await install(stop)
    return undefined
  } catch (error) {
    stop.throwIfAborted()
    console.error(messageOf(error))
    return { name: 'install', passed: 0, failed: 1 }
  }
}

/**
 * Installs, then runs every check, a failing one not hiding the next, and ends with one line of counts.
 * Returns the exit code.
 * @param {AbortSignal} stop
 * @returns {Promise<number>}
 */
export const test = async (stop) => {
  const obstacle = await installed(stop)
  const { lines, passed, failed } = summary(obstacle === undefined ? await runAll(stop) : [obstacle])
  console.log(`\n${lines.join('\n')}\n`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
