import { Bench } from 'tinybench'

/** What is measured: the way in use, a rival that gives the same answer, and a check that it does. */
export interface Contest {
  readonly title: string
  readonly ours: readonly [name: string, run: () => unknown]
  readonly rival: readonly [name: string, run: () => unknown]
  /** What both must agree on; left out where the answers are of different kinds. */
  readonly same?: (answer: unknown) => unknown
}

const microseconds = (milliseconds: number): string =>
  `${(milliseconds * 1000).toLocaleString('en', { maximumSignificantDigits: 3 })} µs`

/** Runs both in one go and says their medians and how many times the one goes into the other. */
export const compare = async ({ title, ours, rival, same }: Contest): Promise<string> => {
  const [one, other] = [ours[1](), rival[1]()]
  if (same !== undefined && JSON.stringify(same(one)) !== JSON.stringify(same(other)))
    throw new Error(`${title}: ${ours[0]} and ${rival[0]} do not give the same answer`)
  const bench = new Bench({ time: 600, warmupTime: 200 })
  bench.add(...ours).add(...rival)
  const medians = (await bench.run()).map(({ result }) => {
    if (!('latency' in result)) throw new Error(`${title}: a task failed`)
    return result.latency.p50
  })
  const [fast = Number.NaN, slow = Number.NaN] = medians
  return `${title}\n  ${ours[0]}: ${microseconds(fast)}\n  ${rival[0]}: ${microseconds(slow)}\n  ratio ${(slow / fast).toLocaleString('en', { maximumSignificantDigits: 3 })}`
}
