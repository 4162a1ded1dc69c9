import { allRecords } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { countFacts, factsOfRecord } from './evidence-for.ts'

test('as many facts are counted as a record states', () => {
  for (const record of [...allRecords(example), ...allRecords(dataset)])
    expect({ id: record.id, facts: countFacts(record) }).toEqual({
      id: record.id,
      facts: factsOfRecord(record).length,
    })
})
