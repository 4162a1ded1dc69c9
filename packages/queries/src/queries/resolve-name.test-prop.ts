import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { romanizedName, spellings } from '../names/spellings.ts'
import { overTime, someOf } from '../testing/when.ts'
import { resolveName } from './resolve-name.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every spelling leads to its record, in capitals, in Latin letters and with its words turned round', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), ({ dataset }, pick) => {
        const all = spellings(dataset).filter(({ text }) => text.length <= 200)
        for (const { id, text } of someOf(all, pick)) {
          const turned = text.split(' ').toReversed().join(' ')
          for (const name of [text, text.toUpperCase(), romanizedName(text), turned])
            expect(resolveName(dataset, { name }).matches.map(({ record }) => record.id)).toContain(id)
        }
      }),
      runs,
    )
  })
})
