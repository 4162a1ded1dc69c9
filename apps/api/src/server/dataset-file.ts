import { createHash } from 'node:crypto'
import { type Dataset, Day, pluralOf, recordTypes } from '@csto-record/domain'
import * as z from 'zod'

/** A compiled dataset as it was read, and its bytes, which other threads read it from again. */
export interface Loaded {
  readonly dataset: Dataset
  readonly digest: string
  readonly bytes: SharedArrayBuffer
}

/** What every record has; the rest was checked when the dataset was compiled. */
const recordOf = (type: string) => z.looseObject({ id: z.string().startsWith(`${type}/`), type: z.literal(type) })
const Shape = z.looseObject({
  version: z.string().min(1),
  asOf: Day,
  redirects: z.array(z.looseObject({ from: z.string(), to: z.string().nullable(), reason: z.string() })),
  ...Object.fromEntries(recordTypes.map((type) => [pluralOf(type), z.array(recordOf(type))])),
})

/** Reads the dataset out of memory that threads share. */
export const datasetFrom = (bytes: SharedArrayBuffer): Dataset => {
  const text = Buffer.from(bytes).toString('utf8')
  // That it is a dataset was checked by `load`, from whose bytes alone this is called.
  return JSON.parse(text) as Dataset
}

/** Takes a compiled dataset (`dataset.json`). Throws, saying what is wrong and where, if it is none. */
export const load = (file: Uint8Array): Loaded => {
  const bytes = new SharedArrayBuffer(file.length)
  new Uint8Array(bytes).set(file)
  const dataset = datasetFrom(bytes)
  const { error } = Shape.safeParse(dataset)
  if (error !== undefined) {
    const [issue] = error.issues
    throw new Error(`This is no compiled dataset: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`)
  }
  return { dataset, digest: createHash('sha256').update(file).digest('hex'), bytes }
}
