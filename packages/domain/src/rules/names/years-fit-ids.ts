import { recordsOf } from '../../dataset.ts'
import { type ActDate, type FuzzyDate, isDate } from '../../edtf.ts'
import { type Id, slugOf } from '../../ids.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { asDate, written } from '../support/time.ts'

/** The years that a slug names, a budget or a plan often the one after it was adopted. */
const yearsIn = (id: Id): readonly number[] =>
  [...slugOf(id).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year))
const holds = ({ earliest, latest }: FuzzyDate, year: number): boolean =>
  earliest === null ||
  latest === null ||
  (Number(earliest.slice(0, 4)) <= year && year <= Number(latest.slice(0, 4)) + 1)

const agreement = (signed: string) =>
  `name: An agreement\nkind: agreement\nsigned: "${signed}"\n${citing({ says: 'signed' }, 'signed')}`

export const yearsFitIds: Rule = {
  id: 'years-fit-ids',
  summary: 'A year in the id of a document or a term in the chair is a year of the record, or the one after.',
  check: ({ dataset, locate }) => {
    const acts = recordsOf(dataset, 'document').map(({ id, adopted, signed, inForce, disputes }) => ({
      id,
      field: [adopted, signed, inForce].some(isDate) ? (isDate(adopted) ? 'adopted' : 'signed') : 'name',
      dates: [adopted, signed, inForce, ...disputes.map(({ value }): ActDate => asDate(value))].filter(isDate),
    }))
    const terms = recordsOf(dataset, 'chairmanship').map(({ id, start, end }) => ({
      id,
      field: 'start',
      dates: [start, end === '..' ? null : end].filter(isDate),
    }))
    return [...acts, ...terms].flatMap(({ id, field, dates }) => {
      const years = yearsIn(id)
      if (years.length === 0 || dates.length === 0) return []
      if (years.some((year) => dates.some((date) => holds(date, year)))) return []
      const message = `the id says ${years.join(', ')}, the dates are ${dates.map(written).join(', ')}`
      const tip = 'mend the date, or give the file another name and retire this id in redirects.yaml'
      return [{ ...locate(id, [field]), message, tip }]
    })
  },
  passes: { 'documents/agreement-2018.yaml': agreement('2018-12-03') },
  fails: { 'documents/agreement-2018.yaml': agreement('2008-12-03') },
}
