import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Answer, type Plan, planVariable } from './plan.ts'

const child = fileURLToPath(new URL('child.ts', import.meta.url))
const read = (path: string): readonly Answer[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
    : []

/** Runs a plan in a process of its own; a process that is silent for so long hangs in a mutant, and is ended. */
const runOnce = async (folder: string, plan: Plan, patience: number): Promise<readonly Answer[]> => {
  const file = join(folder, 'plan.json')
  rmSync(plan.answers, { force: true })
  writeFileSync(plan.answers, '')
  writeFileSync(file, JSON.stringify(plan))
  const started = spawn(process.execPath, ['--import', 'tsx', child], {
    env: { ...process.env, [planVariable]: file },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let ended = false
  started.on('exit', () => {
    ended = true
  })
  while (!ended) {
    await wait(300)
    const silent = Date.now() - statSync(plan.answers).mtimeMs
    if (silent > patience) started.kill('SIGKILL')
  }
  return read(plan.answers)
}

/** Every answer to a plan. A mutant that hangs or ends the process is found: its tests did not pass. */
export const runPlan = async (plan: Omit<Plan, 'answers'>, patience: number): Promise<readonly Answer[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  const answers: Answer[] = []
  let left = plan.mutants
  try {
    for (;;) {
      const said = await runOnce(folder, { ...plan, mutants: left, answers: join(folder, 'answers.jsonl') }, patience)
      answers.push(...said)
      if (said.some(({ state }) => state === 'done')) return answers
      const begun = said.findLast(({ state }) => state === 'begun')
      if (begun === undefined) throw new Error('the tests could not be run without any mutant: run them alone first')
      if (begun.number !== null) answers.push({ number: begun.number, state: 'killed', by: 'the tests did not end' })
      const judged = new Set(answers.map(({ number }) => number))
      left = left.filter(({ number }) => !judged.has(number))
      if (left.length === 0) return answers
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
