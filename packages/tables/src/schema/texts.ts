import { allRecords, proseOf } from '@csto-record/domain'
import { fold, nameOf } from '@csto-record/queries'
import { column, type Table } from './table.ts'

/**
 * What words are looked for in. Engines fold letters differently (case of Cyrillic, `ё`, diacritics), so that the folded
 * form stands beside the text and is what all of them search.
 */
export const texts: Table = {
  name: 'texts',
  about: 'The texts of each record, in our words and in those of sources, and what words are looked for in.',
  columns: [
    column('record', 'the record'),
    column('text', 'its caption, names and texts, a line each'),
    column('folded', 'the same in lower-case Latin letters and digits, words apart by single spaces'),
  ],
  key: ['record'],
  foreignKeys: [{ columns: ['record'], table: 'records', references: ['id'] }],
  rows: function* (dataset) {
    for (const record of allRecords(dataset)) {
      const prose = [...proseOf(record, 'given'), ...proseOf(record, 'own')].map(({ text }) => text)
      const lines = [...new Set([nameOf(dataset, record), ...prose])]
      yield [record.id, lines.join('\n'), lines.map(fold).join(' ')]
    }
  },
}
