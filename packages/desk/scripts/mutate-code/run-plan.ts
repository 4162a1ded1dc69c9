import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Broken, type Plan, planVariable, type Said, type Verdict } from './plan.ts'

const child = fileURLToPath(new URL('child.ts', import.meta.url))

/** The whole lines of a file that another process is writing. */
const read = (path: string): readonly Said[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

type News = readonly (Verdict | Broken)[]
const isVerdict = (said: Said): said is Verdict => 'number' in said && said.state !== 'begun'
const isNews = (said: Said): said is Verdict | Broken => isVerdict(said) || said.state === 'broken'

/** What one process said, and how it ended: null where it was not stopped from here. */
interface Ran {
  readonly said: readonly Said[]
  readonly stopped: string | null
  readonly complaint: string
}

/**
 * Runs a plan in a process of its own. It is stopped once it is silent for longer than a mutant's own limit, or, where
 * it asks tests without any mutant, than `patience` milliseconds.
 */
const runOnce = async (folder: string, plan: Plan, patience: number, heard: (said: News) => void): Promise<Ran> => {
  const file = join(folder, 'plan.json')
  writeFileSync(plan.answers, '')
  writeFileSync(file, JSON.stringify(plan))
  const started = spawn(process.execPath, ['--import', 'tsx', child], {
    env: { ...process.env, [planVariable]: file },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const end = () => started.kill('SIGKILL')
  process.once('exit', end)
  let complaint = ''
  started.stderr.on('data', (text: Buffer) => {
    complaint = `${complaint}${text.toString()}`.slice(-2000)
  })
  let ended = false
  let stopped: string | null = null
  started.on('exit', (code, signal) => {
    ended = true
    stopped ??= `it ended the process (${signal ?? `exit code ${code}`})`
  })
  let told = 0
  while (!ended) {
    await wait(200)
    const said = read(plan.answers)
    heard(said.slice(told).filter(isNews))
    told = said.length
    const last = said.at(-1)
    const limit = last?.state === 'begun' ? last.limit : patience
    if (Date.now() - statSync(plan.answers).mtimeMs <= limit || stopped !== null) continue
    stopped = `it did not end in ${Math.round(limit / 1000)} s`
    end()
  }
  process.off('exit', end)
  const said = read(plan.answers)
  heard(said.slice(told).filter(isNews))
  return { said, stopped, complaint }
}

/**
 * Every verdict on a plan, told to `heard` as it comes. A mutant that hangs or ends the process is found: its tests did
 * not pass. A test file that does so without any mutant is told as broken and asked no more. Throws where a process ends
 * before it asks anything, with what it complained of.
 */
export const runPlan = async (
  plan: Omit<Plan, 'answers'>,
  patience: number,
  heard: (said: News) => void,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  const broken = new Set<string>()
  let left = plan.mutants
  try {
    while (left.length > 0) {
      const mutants = left.map(({ number, tests }) => ({ number, tests: tests.filter((test) => !broken.has(test)) }))
      const news: (Verdict | Broken)[] = []
      const hear = (said: News) => {
        news.push(...said)
        heard(said)
      }
      const answers = join(folder, 'answers.jsonl')
      const ran = await runOnce(folder, { ...plan, mutants, answers }, patience, hear)
      const last = ran.said.at(-1)
      const end = ran.stopped ?? 'it did not end'
      if (last?.state === 'begun') hear([{ number: last.number, state: 'killed', by: end, late: true }])
      else if (last?.state === 'asking')
        hear([{ state: 'broken', file: last.file, message: `${end} ${ran.complaint}`.trim() }])
      else if (news.length === 0) throw new Error(`No test could be asked: ${end} ${ran.complaint}`)
      for (const one of news) if (one.state === 'broken') broken.add(one.file)
      const judged = new Set(news.filter(isVerdict).map(({ number }) => number))
      left = left.filter(({ number }) => !judged.has(number))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
