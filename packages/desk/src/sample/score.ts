import { questions } from './form.ts'

export const verdicts = ['confirmed', 'half', 'unsupported', 'contradicted', 'not found'] as const
export type Verdict = (typeof verdicts)[number]

/** What the filled forms come to. */
export interface Score {
  readonly counts: Readonly<Record<Verdict, number>>
  /** Facts without a verdict that the form knows. */
  readonly open: number
  /** Confirmed of all judged; pages not found are not judged, halves are not confirmed. Null where nothing was. */
  readonly precision: number | null
  /** The Wilson score interval of the precision at 95 %. */
  readonly interval: readonly [low: number, high: number] | null
}

/** The Wilson score interval (E. B. Wilson, 1927) at 95 % of so many successes of so many trials. */
export const wilson = (successes: number, trials: number): readonly [low: number, high: number] => {
  const z = 1.959964
  const share = successes / trials
  const middle = share + z ** 2 / (2 * trials)
  const spread = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2))
  const whole = 1 + z ** 2 / trials
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)]
}

const asked = `- ${questions[0]}:`
/** Reads the verdicts out of filled forms. */
export const scoreOf = (forms: readonly string[]): Score => {
  const given = forms.flatMap((form) =>
    form.split('\n').flatMap((line) => (line.startsWith(asked) ? [line.slice(asked.length).trim().toLowerCase()] : [])),
  )
  const count = (verdict: Verdict): number => given.filter((one) => one.startsWith(verdict)).length
  const [confirmed, half, unsupported, contradicted, notFound] = verdicts.map(count) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const judged = confirmed + half + unsupported + contradicted
  return {
    counts: { confirmed, half, unsupported, contradicted, 'not found': notFound },
    open: given.length - judged - notFound,
    precision: judged === 0 ? null : confirmed / judged,
    interval: judged === 0 ? null : wilson(confirmed, judged),
  }
}
