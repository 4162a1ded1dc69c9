import { appendFileSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { startTests } from '@vitest/runner'
import { configureGlobal } from 'fast-check'
import { TestRunner, vi } from 'vitest'
import { type Plan, planVariable, type Said, type Verdict } from './plan.ts'

/** The mutant that is switched on, 0 for none, and the mutants that the code now running has met. */
const state = { on: 0, met: new Set<number>() }
Object.assign(globalThis, {
  __mutant: (number: number) => {
    state.met.add(number)
    return state.on === number
  },
})

type Config = ConstructorParameters<typeof TestRunner>[0]
type Task = Parameters<TestRunner['onBeforeRunTask']>[0]

/** Asks the tests of one file, all or those named, until one fails; notes which mutants each test meets. */
class FileRunner extends TestRunner {
  failed: string | null = null
  readonly metBy = new Map<string, ReadonlySet<number>>()
  readonly only: ReadonlySet<string> | null
  constructor(config: Config, only: ReadonlySet<string> | null) {
    super(config)
    this.only = only
  }
  override async onBeforeRunTask(task: Task): Promise<void> {
    const passed = this.failed !== null || (this.only !== null && !this.only.has(nameOf(task)))
    if (passed) task.mode = 'skip'
    state.met = new Set()
  }
  override onAfterRunTask(task: Task): void {
    if (task.result?.state === 'fail')
      this.failed ??= `${nameOf(task)}: ${firstLine(task.result.errors?.[0]?.message ?? 'no message')}`
    if (task.mode !== 'skip') this.metBy.set(nameOf(task), state.met)
    super.onAfterRunTask(task)
  }
  // Snapshots are not written from here, and nothing is reported.
  override async onAfterRunSuite(): Promise<void> {}
}
const nameOf = (task: { readonly name: string; readonly suite?: { readonly name: string } | undefined }): string =>
  `${task.suite?.name ?? ''} > ${task.name}`

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 200)

interface Asked {
  readonly failed: string | null
  /** The mutants met while the file was loaded, and those that each test met. */
  readonly atLoading: ReadonlySet<number>
  readonly metBy: ReadonlyMap<string, ReadonlySet<number>>
  readonly milliseconds: number
}

interface Loaded {
  promise?: unknown
  exports?: unknown
  evaluated: boolean
}
declare const __vitest_worker__: { readonly evaluatedModules: { readonly idToModuleMap: ReadonlyMap<string, Loaded> } }

/** Forgets what is loaded, so that code is run anew; the compiled record, frozen and never mistaken, may stay. */
const forgetModules = (): void => {
  const record = [...__vitest_worker__.evaluatedModules.idToModuleMap]
    .filter(([id, { evaluated }]) => evaluated && id.includes('/domain/src/generated/'))
    .map(([, loaded]) => ({ loaded, was: { ...loaded } }))
  vi.resetModules()
  for (const { loaded, was } of record)
    Object.assign(loaded, { promise: was.promise, exports: was.exports, evaluated: true })
}

const askFile = async (outer: TestRunner, file: string, only: ReadonlySet<string> | null): Promise<Asked> => {
  const begun = performance.now()
  forgetModules()
  const runner = new FileRunner(outer.config, only)
  Object.assign(runner, { _otel: (outer as unknown as { _otel: unknown })._otel })
  Object.defineProperty(runner, 'moduleRunner', { value: (outer as unknown as { moduleRunner: unknown }).moduleRunner })
  state.met = new Set()
  const atLoading = state.met
  const [asked] = await startTests([file], runner as Parameters<typeof startTests>[1])
  vi.restoreAllMocks()
  const broken = asked?.result?.errors?.[0]?.message
  const milliseconds = Math.round(performance.now() - begun)
  return { failed: runner.failed ?? broken ?? null, atLoading, metBy: runner.metBy, milliseconds }
}

// Properties draw the same few examples each time, so that a mutant's fate hangs neither on chance nor on the hour.
configureGlobal({ seed: 1, numRuns: 20 })

/** Beyond what its tests took without it, a mutant has this long (in milliseconds) before it counts as endless. */
const grace = 30_000
/** Times what its tests took without it: each is asked at most twice, on a machine that others use too. */
const slack = 6

/** A test file that takes longer than this (in milliseconds) is asked only where no nearer one meets the mutant. */
const slow = 15_000

/** Runs the plan once the driver's own test is over. */
export default class PlanRunner extends TestRunner {
  private readonly clean = new Map<string, Asked | null>()
  private say: (said: Said) => void = () => {}

  // Vitest gives every runner what it reports through; the runners of single files borrow it.
  override async onAfterRunFiles(): Promise<void> {
    super.onAfterRunFiles()
    const plan: Plan = JSON.parse(readFileSync(process.env[planVariable] ?? '', 'utf8'))
    this.say = (said) => appendFileSync(plan.answers, `${JSON.stringify(said)}\n`)
    for (const { number, tests } of plan.mutants) this.say(await this.judge(number, tests))
    this.say({ state: 'done' })
  }

  /** What a test file does without any mutant, asked once; null where it does not pass. */
  private async askClean(file: string): Promise<Asked | null> {
    const known = this.clean.get(file)
    if (known !== undefined) return known
    this.say({ state: 'asking', file })
    const asked = await askFile(this, file, null)
    const passed = asked.failed === null ? asked : null
    this.clean.set(file, passed)
    if (asked.failed !== null) this.say({ state: 'broken', file, message: asked.failed })
    else this.say({ state: 'clean', file, milliseconds: asked.milliseconds })
    return passed
  }

  /** Asks one file after the other until one finds the mutant; a file that another process never needs is not loaded. */
  private async judge(number: number, tests: readonly string[]): Promise<Verdict> {
    let met = false
    for (const [position, file] of tests.entries()) {
      const clean = await this.askClean(file)
      if (clean === null || (met && position > 0 && clean.milliseconds > slow)) continue
      const names = [...clean.metBy].filter(([, mutants]) => mutants.has(number)).map(([name]) => name)
      const atLoading = clean.atLoading.has(number)
      if (!atLoading && names.length === 0) continue
      met = true
      this.say({ state: 'begun', number, limit: grace + slack * clean.milliseconds })
      const by = await this.find(number, file, atLoading ? null : new Set(names), clean)
      if (by !== null) return { number, state: 'killed', by: `${file}: ${by}`, late: false }
    }
    return { number, state: met ? 'survived' : 'unmet' }
  }

  /**
   * First the tests that met the mutant, then all of the file: a value kept for all tests is met by the first that asks
   * for it. Files of very many tests (one for each rule) keep nothing between them.
   */
  private async find(number: number, file: string, only: ReadonlySet<string> | null, clean: Asked) {
    state.on = number
    try {
      const { failed } = await askFile(this, file, only)
      if (failed !== null || only === null || clean.metBy.size >= 100) return failed
      return (await askFile(this, file, null)).failed
    } finally {
      state.on = 0
    }
  }
}
