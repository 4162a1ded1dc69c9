import { parseArgs } from 'node:util'

const usage = `Usage: npm run mutate:code -- [options]
  --mutants <count>   a fair sample of so many over all the code asked for (300)
  --each <count>      instead of a fair sample, so many mutants of each file
  --seed <count>      the same seed draws the same mutants (1)
  --folder <path>     a folder, or how a file's path begins; may be given again (all three folders in scope)
  --tests <count>     test files asked for each file of code, nearest first (4)
  --jobs <count>      processes side by side (1)
  --minutes <count>   begin nothing new after so long, and score what was asked (no limit)
  --patience <count>  seconds that a test file may need without any mutant (300)
  --least <percent>   the run fails below this score (85)
  --resume            what the last run found is not asked again where code and tests are the same`

/** Every folder in scope. */
export const scope = ['packages/domain/src', 'packages/queries/src', 'apps/api/src']

export interface Options {
  readonly seed: number
  readonly mutants: number
  readonly each: number | null
  readonly folders: readonly string[]
  readonly tests: number
  readonly jobs: number
  readonly minutes: number | null
  readonly patience: number
  readonly least: number
  readonly resume: boolean
}

/** Ends the process with the way to ask. */
export const refuse = (problem: string): never => {
  console.error(`${problem}\n${usage}`)
  process.exit(2)
}

const count = (name: string, text: string): number => {
  const value = Number(text)
  return Number.isInteger(value) && value > 0 ? value : refuse(`--${name} is a whole number from 1, not "${text}"`)
}

const parsed = () => {
  try {
    return parseArgs({
      options: {
        seed: { type: 'string', default: '1' },
        mutants: { type: 'string', default: '300' },
        each: { type: 'string' },
        tests: { type: 'string', default: '4' },
        jobs: { type: 'string', default: '1' },
        minutes: { type: 'string' },
        patience: { type: 'string', default: '300' },
        least: { type: 'string', default: '85' },
        folder: { type: 'string', multiple: true, default: scope },
        resume: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

/** What the command line asks for; where it cannot be read the process ends with the way to ask. */
export const readOptions = (): Options => {
  const values = parsed()
  const least = Number(values.least)
  if (!(least >= 0 && least <= 100)) refuse(`--least is a percentage from 0 to 100, not "${values.least}"`)
  return {
    seed: count('seed', values.seed),
    mutants: count('mutants', values.mutants),
    each: values.each === undefined ? null : count('each', values.each),
    folders: values.folder,
    tests: count('tests', values.tests),
    jobs: count('jobs', values.jobs),
    minutes: values.minutes === undefined ? null : count('minutes', values.minutes),
    patience: count('patience', values.patience),
    least,
    resume: values.resume,
  }
}
