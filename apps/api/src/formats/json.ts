import type { Writer } from './writer.ts'

/** A body as JSON, with the version of the dataset it is made from. */
export const writeJson: Writer<object> = (body, { stamp }) => JSON.stringify({ dataset: stamp, ...body })
