import type { AnyRecord, Evidence } from '@csto-record/domain'
import type { Sentence } from '#web/words/index.ts'
import { evidenceOn } from './evidence.ts'

/** How many places of a source stand for one statement of a sentence; its record has the others. */
const most = 2

/**
 * The evidence of a sentence: for each statement it rests on the first places, or those of the sources it picks.
 * A statement of a record that is not there gives none.
 */
export const restsOn = (
  { rests }: Sentence,
  find: (id: Sentence['rests'][number]['record']) => AnyRecord | undefined,
): readonly Evidence[] =>
  rests.flatMap(({ record, fields, sources }) => {
    const found = find(record)
    const all = found === undefined ? [] : evidenceOn(found, ...fields)
    return all.filter(({ source }) => sources === undefined || sources.includes(source)).slice(0, most)
  })
