import type { Dataset } from '@csto-record/domain'
import { groundOf } from './ground-of.ts'
import { readQuestion, type Unasked } from './question.ts'

/** Why a text asks for nothing that could be looked for; null where it asks for something. */
export const unaskedIn = (dataset: Dataset, text: string): Unasked | null =>
  readQuestion(groundOf(dataset), text).unasked
