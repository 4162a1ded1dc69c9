import { recordById, recordsOf } from '../../dataset.ts'
import type { PlaceRecord } from '../../record.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { wordsOf } from '../support/words.ts'

const long = 4
/** Words that a phrase ends on where the place is the next word of the page. */
const introduces =
  /(?:^|\s)(?:in|at|of|the|near|to|в|во|на|под|городе|г\.|территории|полигоне|полигона|область|области)[,.]?$/iu

/** Whether a text has a word that begins as one of the place's names does: `в Бишкеке`, `Bishkek’s`. */
const names = ({ name, names: others }: PlaceRecord, phrase: string): boolean => {
  const beginnings = [name, ...others.map(({ text }) => text)]
    .flatMap(wordsOf)
    .filter((word) => word.length >= long)
    .map((word) => word.slice(0, long))
  return wordsOf(phrase).some((word) => beginnings.includes(word.slice(0, long)))
}

const meeting = (phrase: string) =>
  `name: A meeting\nkind: meeting\nplace: place/example-city\n${citing({ phrase, says: 'held' }, 'place')}`

export const phraseReachesPlace: Rule = {
  id: 'phrase-reaches-place',
  summary: 'A phrase cited for a place does not stop before the word that names it.',
  severity: 'warning',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event').flatMap(({ id, place, evidence }) => {
      const where = place === null ? undefined : recordById(dataset, place)
      if (where?.type !== 'place') return []
      const cited = evidence
        .map(({ supports, phrase }, position) => ({ supports, phrase, position }))
        .filter(({ supports }) => supports.includes('place'))
      if (cited.some(({ phrase }) => names(where, phrase))) return []
      return cited
        .filter(({ phrase }) => introduces.test(phrase))
        .map(({ phrase, position }) => ({
          ...locate(id, ['evidence', position, 'phrase']),
          message: `“${phrase}” stops before the word that names ${place}`,
          tip: 'move the phrase on, so that it takes the name of the place in',
        }))
    }),
  passes: {
    'events/talks.yaml': meeting('the delegations met in Example City'),
    'events/more-talks.yaml': meeting('the delegations met in the capital'),
  },
  fails: { 'events/talks.yaml': meeting('the delegations met in') },
}
