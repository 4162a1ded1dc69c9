import { type Dataset, isId, pageOf, recordById } from '@csto-record/domain'
import { nameOfId } from '@csto-record/queries'
import { valueInWords } from '@csto-record/queries/citation'
import type { PhrasingContent } from 'mdast'
import type { Config } from '../../config.ts'
import { link, text } from './blocks.ts'

/** What values are worded and linked by. */
export interface Around {
  readonly dataset: Dataset
  readonly config: Config
}

/** A value in words; the id of a record as a link to its page. */
export const inline = (value: unknown, { dataset, config }: Around): PhrasingContent =>
  isId(value) && recordById(dataset, value) !== undefined
    ? link(nameOfId(dataset, value), `${config.readerUrl}${pageOf(value)}`)
    : text(valueInWords(dataset, value))
