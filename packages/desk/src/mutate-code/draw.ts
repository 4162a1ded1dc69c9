import { randomFrom, sample } from '../mutation/random.ts'

/** So many from each file. Each file draws from a stream of its own, so that a change in one leaves the others' draw. */
export const drawEach = <T>(byFile: ReadonlyMap<string, readonly T[]>, seed: number, each: number): readonly T[] =>
  [...byFile].flatMap(([file, mutants]) => {
    const ownSeed = [...file].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, seed)
    return sample(randomFrom(ownSeed), mutants, each)
  })

/** So many from all files together, each mutant as likely as any other: a fair sample of the whole. */
export const drawFromAll = <T>(byFile: ReadonlyMap<string, readonly T[]>, seed: number, size: number): readonly T[] =>
  sample(randomFrom(seed), [...byFile.values()].flat(), size)

/** A list cut into pieces of at most so many, in order. */
export const pieces = <T>(list: readonly T[], most: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / most) }, (_, at) => list.slice(at * most, (at + 1) * most))
