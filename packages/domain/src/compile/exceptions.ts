import * as z from 'zod'
import { type Id, idOf, recordTypes } from '../ids.ts'
import type { Problem } from '../problem.ts'
import type { Found, Rule, Rules } from '../rules/rule.ts'
import { type InputFile, readYaml } from './read.ts'
import { schemaProblem } from './schema-problem.ts'

/** `exceptions.yaml`: records that rightly break a rule, each with the reason. */
export const ExceptionsFile = z.array(
  z.strictObject({ rule: z.string().min(1), id: idOf(...recordTypes), reason: z.string().min(1) }),
)
export const exceptionsPath = 'exceptions.yaml'

/** A problem with the rule that found it. */
export interface Finding {
  readonly rule: Rule
  readonly problem: Found
}
/** `stale` is the problem that the exception is itself once it excepts nothing. */
interface Exception {
  readonly rule: string
  readonly id: Id
  readonly stale: Problem
}

export const readExceptions = (
  files: readonly InputFile[],
): { readonly exceptions: readonly Exception[]; readonly problems: readonly Problem[] } => {
  const file = files.find(({ path }) => path === exceptionsPath)
  if (file === undefined) return { exceptions: [], problems: [] }
  const { value, place, problems } = readYaml(file)
  if (problems.length > 0) return { exceptions: [], problems }
  const result = ExceptionsFile.safeParse(value ?? [], { reportInput: true })
  if (!result.success) {
    return { exceptions: [], problems: result.error.issues.map((issue) => schemaProblem(issue, place)) }
  }
  const exceptions = result.data.map(({ rule, id }, position): Exception => {
    const message = `${id} does not break ${rule}`
    const tip = 'remove the exception, or name a rule that npm run record:check -- --rules lists'
    return {
      rule,
      id,
      stale: { rule: 'exception-stale', severity: 'error', ...place([position]), message, tip },
    }
  })
  return { exceptions, problems: [] }
}

/**
 * Takes out the findings that are excepted, and reports every exception that excepts nothing. Where no texts are at
 * hand, rules that read them find nothing: their exceptions are left alone then.
 */
export const applyExceptions = (
  exceptions: readonly Exception[],
  findings: readonly Finding[],
  { rules, texts }: { readonly rules: Rules; readonly texts: boolean },
): { readonly findings: readonly Finding[]; readonly stale: readonly Problem[] } => {
  const key = (rule: string, id: Id) => `${rule} ${id}`
  const broken = new Set(findings.map(({ rule, problem }) => key(rule.id, problem.record)))
  const excepted = new Set(exceptions.map(({ rule, id }) => key(rule, id)))
  const asleep = new Set(texts ? [] : rules.filter((rule) => rule.texts !== undefined).map(({ id }) => id))
  return {
    findings: findings.filter(({ rule, problem }) => !excepted.has(key(rule.id, problem.record))),
    stale: exceptions
      .filter(({ rule, id }) => !asleep.has(rule) && !broken.has(key(rule, id)))
      .map(({ stale }) => stale),
  }
}
