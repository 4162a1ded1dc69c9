import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { pnpm, root } from './install.mjs'
import { run } from './processes.mjs'
import { readReport, summary } from './reports.mjs'

const reports = join(root, 'reports')
const report = (name) => join(reports, `${name}.json`)
const vitest = (name, project) =>
  pnpm(
    'exec',
    'vitest',
    'run',
    ...project.flatMap((one) => ['--project', one]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(name)}`,
  )

/** The steps in order. A step with a report counts the tests its runner counted; another counts as one check. */
const steps = [
  { name: 'format and lint', command: pnpm('exec', 'biome', 'ci', '.', '--error-on-warnings') },
  { name: 'build', command: pnpm('exec', 'turbo', 'run', 'build', '--output-logs=new-only') },
  { name: 'types', command: pnpm('exec', 'turbo', 'run', 'typecheck', '--output-logs=new-only') },
  { name: 'record', command: pnpm('record:check') },
  { name: 'packages as published', command: pnpm('run', 'check:packages') },
  { name: 'unused code', command: pnpm('exec', 'knip') },
  { name: 'unit, property and API tests', report: 'unit', command: vitest('unit', ['unit']) },
  { name: 'browser tests', report: 'browser', command: vitest('browser', ['browser']), chromium: true },
]

const runStep = async (step) => {
  const env = step.chromium ? { CHROMIUM: await findChromium() } : {}
  const [command, words] = step.command
  const code = await run(command, words, { cwd: root, env: { ...env, CSTO_API_URL: 'http://127.0.0.1:8787' } })
  if (step.report === undefined) return { name: step.name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  return { name: step.name, ...readReport(report(step.report), code) }
}

/** Runs every check, a failing one not hiding the next, and ends with one line of counts. Returns the exit code. */
export const test = async () => {
  if (existsSync(reports)) rmSync(reports, { recursive: true })
  mkdirSync(reports)
  const results = []
  for (const [position, step] of steps.entries()) {
    console.log(`\n[${position + 1}/${steps.length}] ${step.name}`)
    try {
      results.push(await runStep(step))
    } catch (error) {
      console.error(error.message)
      results.push({ name: step.name, passed: 0, failed: 1 })
    }
  }
  const { lines, passed, failed } = summary(results)
  console.log(`\n${lines.join('\n')}\n`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
