import { readFile } from 'node:fs/promises'
import { type Dataset, pluralOf, recordTypes } from '@csto-record/domain'
import type { Engines } from '@csto-record/queries'
import { type App, createApp } from '../app.ts'
import type { Config } from '../config.ts'
import { knowDigest } from '../http/etag.ts'
import { type Loaded, load } from './dataset-file.ts'
import { startThreads, type Threads } from './threads.ts'

/** What requests are answered with at a time. */
interface Serving {
  readonly loaded: Loaded
  readonly app: App
  readonly threads: Threads | null
}

/** Asked of a dataset before it is taken over, which also makes what the first requests would wait for. */
const trial: readonly string[] = ['/health', ...recordTypes.flatMap((type) => [`/v1/${pluralOf(type)}?limit=1`])]

const tried = async (app: App): Promise<void> => {
  for (const address of trial) {
    const { status } = await app.request(address)
    if (status !== 200) throw new Error(`With this dataset ${address} is answered ${status}.`)
  }
}

/** A question that makes the search, so that the first one somebody asks waits for nothing. */
const warm = async ({ app }: Serving): Promise<void> => {
  const { status } = await app.request('/v1/queries/search?q=a')
  if (status !== 200) throw new Error(`With this dataset a search is answered ${status}.`)
}

/** What lists of a dataset are asked of; undefined for the records in memory. */
export type EngineFor = (dataset: Dataset) => Engines | undefined

const start = async (file: string, config: Config, threadCount: number, engineFor: EngineFor): Promise<Serving> => {
  const loaded = load(await readFile(file))
  knowDigest(loaded.dataset, loaded.digest)
  const threads = threadCount === 0 ? null : startThreads(loaded, config, threadCount)
  const state = { trial: true }
  const observe: Config['observe'] = (...told) => state.trial || config.observe?.(...told)
  const engine = engineFor(loaded.dataset)
  const app = createApp({
    dataset: loaded.dataset,
    ...(engine === undefined ? {} : { engine }),
    config: { ...config, observe, ...(threads === null ? {} : { elsewhere: threads.elsewhere }) },
  })
  try {
    await tried(app)
    state.trial = false
  } catch (error) {
    await threads?.close()
    throw error
  }
  return { loaded, app, threads }
}

/**
 * The API over the dataset of a file, and the way to a newer one: `reload` reads the file again and takes it over once
 * it was tried; requests under way are answered from the old. Where the new one is broken it rejects, and the old stays.
 */
export const serveFile = async (file: string, config: Config, threadCount: number, engineFor: EngineFor) => {
  let now = await start(file, config, threadCount, engineFor)
  let last: Promise<unknown> = Promise.resolve()
  const takeOver = async (): Promise<string> => {
    const next = await start(file, config, threadCount, engineFor)
    await warm(next)
    const before = now
    now = next
    // What was handed to a thread is still answered by it.
    before.threads?.close().catch(config.onFailure)
    return next.loaded.dataset.version
  }
  return {
    app: (): App => now.app,
    /** Makes what the first questions would wait for. */
    warm: (): Promise<void> => warm(now),
    version: (): string => now.loaded.dataset.version,
    /** Resolves to the version taken over. One at a time, in the order asked. */
    reload: (): Promise<string> => {
      const next = last.then(takeOver, takeOver)
      last = next
      return next
    },
    close: async (): Promise<void> => now.threads?.close(),
  }
}
