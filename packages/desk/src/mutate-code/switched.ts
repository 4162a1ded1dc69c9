import type { Mutant } from './mutants.ts'

/** A mutant with the number that switches it on. */
export type Numbered = Mutant & { readonly number: number }

const contains = (outer: Mutant['host'], inner: Mutant['host']): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
const sameHost = (left: Mutant['host'], right: Mutant['host']): boolean =>
  left.start === right.start && left.end === right.end

const mistaken = (source: string, { host, start, end, text }: Mutant): string =>
  source.slice(host.start, start) + text + source.slice(end, host.end)

/** A range of the source with every mutant inside it written as a switch. */
const written = (source: string, mutants: readonly Numbered[], start: number, end: number): string => {
  let at = start
  let text = ''
  const hosts = mutants
    .map(({ host }) => host)
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
  for (const host of hosts) {
    if (host.start < at) continue
    const here = mutants.filter((mutant) => sameHost(mutant.host, host))
    const below = mutants.filter((mutant) => !sameHost(mutant.host, host) && contains(host, mutant.host))
    const choices = here.map((mutant) => `__mutant(${mutant.number}) ? (${mistaken(source, mutant)}) : `)
    text += `${source.slice(at, host.start)}(${choices.join('')}(${written(source, below, host.start, host.end)}))`
    at = host.end
  }
  return text + source.slice(at, end)
}

/**
 * The source with all mutants in it at once, each behind a switch: `__mutant(3) ? (a >= b) : (a > b)`. The function is
 * asked at run time, so that one loading of a file serves all of its mutants, and it learns which of them a test meets.
 */
export const switched = (source: string, mutants: readonly Numbered[]): string =>
  written(source, mutants, 0, source.length)
