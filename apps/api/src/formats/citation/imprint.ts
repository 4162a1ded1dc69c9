import type { Imprint } from '@csto-record/queries/citation'
import type { Config } from '../../config.ts'

/** What citations name of whoever serves the record. */
export const imprintOf = ({ config }: { readonly config: Config }): Imprint => ({
  title: config.identity.title,
  readerUrl: config.readerUrl,
})
