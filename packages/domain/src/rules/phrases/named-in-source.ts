import { allRecords, recordById } from '../../dataset.ts'
import { factsOf, pathOf } from '../../facts.ts'
import { paragraphsIn } from '../../reading/texts.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { exampleText, held } from '../support/example-text.ts'
import { idsIn, mayName } from '../support/name-index.ts'
import { placeOfFact } from '../support/place.ts'

const types = ['person', 'place'] as const

const session = (place: string) => ({
  ...held,
  'places/other-city.yaml': `name: Other City\n${citing({}, 'name')}`,
  'places/far-harbour.yaml': `name: Far Harbour\n${citing({}, 'name')}`,
  'events/session.yaml': `name: A session\nkind: session\nplace: ${place}\n${citing({ source: 'source/held', paragraph: 2, phrase: 'On 3 April 2019 the delegations met', says: 'held' }, 'place')}`,
})

export const namedInSource: Rule = {
  id: 'named-in-source',
  summary: 'Where we hold the text, the source that a fact rests on names the person or the place.',
  check: ({ dataset, locate, texts }) => {
    if (texts === null) return []
    return allRecords(dataset).flatMap((record) =>
      factsOf(record).flatMap((fact) => {
        const held = fact.evidence.map(({ source }) => {
          const file = recordById(dataset, source)?.text?.file
          return file === undefined ? undefined : paragraphsIn(texts, file)?.join(' ')
        })
        const told = held.flatMap((text) => text ?? [])
        if (told.length === 0 || told.length < held.length) return []
        const unnamed = types.flatMap((type) =>
          idsIn(fact.value, type).filter((id) => !told.some((text) => mayName(dataset, type, id, text))),
        )
        return unnamed.map((id) => ({
          ...locate(record.id, placeOfFact(record, fact)),
          message: `${pathOf(fact)}: no source of it names ${id}`,
          tip: 'mend the id, or add the spelling of the source to the names of the record',
        }))
      }),
    )
  },
  texts: { 'example.txt': exampleText },
  passes: session('place/other-city'),
  fails: session('place/far-harbour'),
}
