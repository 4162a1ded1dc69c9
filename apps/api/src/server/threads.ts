import { Piscina } from 'piscina'
import { type Config, type Elsewhere, type FarAnswer, TooBusy } from '../config.ts'
import { packsEverything } from '../dear.ts'
import type { Loaded } from './dataset-file.ts'

/** What a thread is started with. */
export interface ThreadData {
  readonly bytes: SharedArrayBuffer
  readonly digest: string
  readonly publicUrl: string
  readonly readerUrl: string
  readonly origins: readonly string[]
}

/** An idle thread ends, and gives its memory back. */
const idleTimeout = 60_000
/** How many requests wait at most for each thread; more are refused. */
const mostWaiting = 64
/** The longest a request may compute, waiting included. */
const longest = 20_000
/** The same for what packs the whole dataset: six seconds of computing, more where other programs compute too. */
const longestPacking = 60_000

/** A thread runs the same file in TypeScript where this one does. */
const filename = new URL(`./thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url).href

export interface Threads {
  readonly elsewhere: Elsewhere
  /** Lets the threads finish what they were given, and ends them. */
  readonly close: () => Promise<void>
}

/** Threads that answer what may compute long, each over a dataset of its own read from the same bytes. */
export const startThreads = (
  { bytes, digest }: Loaded,
  { publicUrl, readerUrl, origins = [] }: Pick<Config, 'publicUrl' | 'readerUrl' | 'origins'>,
  count: number,
): Threads => {
  const workerData: ThreadData = { bytes, digest, publicUrl, readerUrl, origins }
  const pool = new Piscina<Parameters<Elsewhere>[0], FarAnswer>({
    filename,
    workerData,
    minThreads: 0,
    maxThreads: count,
    idleTimeout,
    maxQueue: mostWaiting * count,
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 8 },
  })
  return {
    elsewhere: async (request) => {
      if (pool.queueSize >= mostWaiting * count)
        throw new TooBusy('More is being computed than can be; ask again in a moment.')
      const most = packsEverything(request.url) ? longestPacking : longest
      const signal = AbortSignal.timeout(most)
      try {
        return await pool.run(request, { signal })
      } catch (error) {
        if (signal.aborted) throw new TooBusy(`This took longer than ${most / 1_000} seconds to compute.`)
        throw error
      }
    },
    close: () => pool.close(),
  }
}
