import { recordsOf } from '../../dataset.ts'
import { numbersIn } from '../../reading/numbers.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { isNearly } from '../support/nearly.ts'

const exercise = (value: number) =>
  `name: An exercise\nkind: exercise\nstart: "2019-04-03"\nfigures: [{ key: troops, measure: troops, value: ${value} }]\n${citing({ phrase: '"3,500 troops took part"', says: 'held' }, 'start', 'figures:troops')}`

export const figureFitsPhrase: Rule = {
  id: 'figure-fits-phrase',
  summary: 'A figure is the one that its phrase gives.',
  check: ({ dataset, locate }) =>
    [...recordsOf(dataset, 'event'), ...recordsOf(dataset, 'force')].flatMap(({ id, figures, evidence }) =>
      figures.flatMap(({ key, value }, position) => {
        const phrases = evidence
          .filter(({ supports }) => supports.includes(`figures:${key}`))
          .map(({ phrase }) => phrase)
        // "12 thousand people" counts as 12 too where the unit of the figure is the thousand.
        const told = phrases.flatMap((phrase) => [
          ...numbersIn(phrase),
          ...numbersIn(phrase.replaceAll(/\p{L}/gu, '·')),
        ])
        if (told.length === 0 || told.some((number) => isNearly(number.value, value))) return []
        const message = `${value}, but the phrase says ${[...new Set(told.map((number) => number.value))].join(', ')}`
        const tip = 'mend the figure, or cite the phrase that gives it'
        return [{ ...locate(id, ['figures', position, 'value']), message, tip }]
      }),
    ),
  passes: { 'events/2019-04-03-exercise.yaml': exercise(3500) },
  fails: { 'events/2019-04-03-exercise.yaml': exercise(5300) },
}
