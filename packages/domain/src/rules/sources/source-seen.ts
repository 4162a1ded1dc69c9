import { recordsOf } from '../../dataset.ts'
import { parseEdtf } from '../../parse-edtf.ts'
import type { Rule } from '../rule.ts'
import { source } from '../support/example.ts'
import { surelyAfter, written } from '../support/time.ts'

export const sourceSeen: Rule = {
  id: 'source-seen',
  summary: 'No source is younger than the day through which sources were looked at.',
  check: ({ dataset, locate }) => {
    const asOf = parseEdtf(dataset.asOf)
    return recordsOf(dataset, 'source')
      .filter(({ published }) => surelyAfter(published, asOf))
      .map(({ id, published }) => ({
        ...locate(id, ['published']),
        message: `published ${written(published)}, after ${dataset.asOf}`,
        tip: 'mend the day, or move asOf in dataset.yaml once the sources up to it are looked through',
      }))
  },
  passes: { 'sources/second.yaml': source('second', '2025-06-30') },
  fails: { 'sources/second.yaml': source('second', '2025-07-01') },
}
