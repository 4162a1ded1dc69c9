import { allRecords, recordById } from '../../dataset.ts'
import type { FuzzyDate } from '../../edtf.ts'
import { evidenceOfRecord, factsOf, pathOf } from '../../facts.ts'
import type { Rule } from '../rule.ts'
import { cited, citing, nested } from '../support/example.ts'
import { asDate, surelyBefore, written } from '../support/time.ts'

const stillToCome = new Set(['planned', 'drafted', 'postponed', 'cancelled'])
/** The date that a value is, or the day it holds for. */
const dateIn = (value: unknown): FuzzyDate | null =>
  asDate(typeof value === 'object' && value !== null && 'on' in value ? value.on : value)

const jane = (evidence: string) =>
  `name: Jane Example\n${cited('name')}${nested('tenures', { chair: `office: Chair\nof: body/example-council\nstart: "2019-06-01"\n${evidence}` })}`

export const happenedBeforeTold: Rule = {
  id: 'happened-before-told',
  summary: 'A page older than what it tells has announced it, not reported it.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) => {
      if (record.type === 'event') return [] // `says` tells there, and has rules of its own
      const dates = factsOf(record).flatMap((fact) => {
        const date = dateIn(fact.value)
        return date === null ? [] : [{ path: pathOf(fact), field: fact.field, date }]
      })
      return evidenceOfRecord(record).flatMap(({ manner, says, source, supports }, position) => {
        if (manner === 'announced' || (says !== null && stillToCome.has(says))) return []
        const published = recordById(dataset, source)?.published
        const early = dates.filter(({ path, field, date }) => {
          return (supports.includes(path) || supports.includes(field)) && surelyBefore(published, date)
        })
        return early.map(({ path, date }) => {
          const message = `${source} of ${written(published)} is older than ${path}, ${written(date)}`
          const tip = 'write manner: announced, mend the day, or cite a later page'
          return { ...locate(record.id, ['evidence', position, 'source']), message, tip }
        })
      })
    }),
  passes: { 'persons/jane-example.yaml': jane(citing({ manner: 'announced' }, 'office', 'of', 'start')) },
  fails: { 'persons/jane-example.yaml': jane(cited('office', 'of', 'start')) },
}
