import { recordById, recordsOf } from '../../dataset.ts'
import { daysBetween } from '../../edtf.ts'
import type { Rule } from '../rule.ts'
import { termWith } from '../support/commitment.ts'
import { citing } from '../support/example.ts'
import { dateOrNull, surelyAfter, written } from '../support/time.ts'
import { declaredDate } from '../support/when.ts'

/** A state announces its priorities at the session that elects it, a little over a year ahead at most. */
const longestAhead = 400
const evidence = citing({ says: 'declared' }, 'summary', 'declaredOn')

export const commitmentNearTerm: Rule = {
  id: 'commitment-near-term',
  summary: 'A commitment is declared during its term or in the year before it.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'commitment').flatMap((commitment) => {
      const term = recordById(dataset, commitment.chairmanship)
      const declared = declaredDate(dataset, commitment)
      if (declared?.latest == null) return []
      const late = surelyAfter(declared, dateOrNull(term?.end ?? null))
      const early = term?.start?.earliest != null && daysBetween(declared.latest, term.start.earliest) > longestAhead
      if (!late && !early) return []
      const message = `declared ${written(declared)}, ${late ? 'after the end of' : 'long before'} the term`
      const tip = 'mend the day, or move the commitment to the term it was made for'
      return [{ ...locate(commitment.id, ['declaredOn']), message, tip }]
    }),
  passes: { 'chairmanships/xanadu-2017.yaml': termWith('declaredOn: "2016-11-08"\n', evidence) },
  fails: { 'chairmanships/xanadu-2017.yaml': termWith('declaredOn: "2018-11-08"\n', evidence) },
}
