import { allRecords } from '../../dataset.ts'
import { evidenceOfRecord, factsOf, pathOf } from '../../facts.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { idsIn, mayName, namedIn } from '../support/name-index.ts'

/** People and places: a phrase that spells one in full and is evidence of another is a slip. */
const types = ['person', 'place'] as const

const session = (phrase: string) => ({
  'persons/john-sample.yaml': `name: John Sample\n${citing({}, 'name')}`,
  'events/session.yaml': `name: A session\nkind: session\nchair: { who: person/jane-example }\n${citing({ phrase, says: 'held' }, 'chair')}`,
})

export const phraseNamesValue: Rule = {
  id: 'phrase-names-value',
  summary: 'A phrase that names a person or a place is evidence of that one, not of another.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) => {
      if (record.type === 'person' || record.type === 'place') return []
      const facts = factsOf(record)
      return evidenceOfRecord(record).flatMap(({ supports, phrase }, position) =>
        types.flatMap((type) => {
          const supported = facts.filter((fact) => supports.includes(pathOf(fact)) || supports.includes(fact.field))
          const values = supported.flatMap(({ value }) => idsIn(value, type))
          if (values.length === 0 || values.some((id) => mayName(dataset, type, id, phrase))) return []
          const others = [...namedIn(dataset, type, phrase)]
          if (others.length === 0) return []
          const message = `the phrase names ${others.join(', ')}, the field ${values.join(', ')}`
          const tip = 'mend the field or the phrase, or split the evidence by what each phrase supports'
          return [{ ...locate(record.id, ['evidence', position, 'phrase']), message, tip }]
        }),
      )
    }),
  passes: session('chaired by Jane Example'),
  fails: session('chaired by John Sample'),
}
