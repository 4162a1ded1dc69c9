import { type Dataset, isId, recordById } from '@csto-record/domain'
import { pageOf } from '@csto-record/formats'
import { nameOfId } from '@csto-record/queries'
import type { PhrasingContent } from 'mdast'
import type { Config } from '../../config.ts'
import { valueInWords } from '../words/value.ts'
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
