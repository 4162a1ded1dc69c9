import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { isNearly } from '../support/nearly.ts'
import { qualifiersOf } from '../support/qualifiers.ts'

const exercise = (qualifier: string) =>
  `name: An exercise\nkind: exercise\nstart: "2019-04-03"\nfigures: [{ key: troops, measure: troops, value: 300, qualifier: ${qualifier} }]\n${citing({ phrase: 'almost 300 troops took part', says: 'held' }, 'start', 'figures:troops')}`

export const qualifierFitsPhrase: Rule = {
  id: 'qualifier-fits-phrase',
  summary:
    'A figure is about, almost, over, at least or up to its number where a phrase says so, and exactly where none does.',
  check: ({ dataset, locate }) =>
    [...recordsOf(dataset, 'event'), ...recordsOf(dataset, 'force')].flatMap(({ id, figures, evidence }) =>
      figures.flatMap(({ key, value, qualifier }, position) => {
        const said = evidence
          .filter(({ supports }) => supports.includes(`figures:${key}`) || supports.includes('figures'))
          .flatMap(({ phrase }) => qualifiersOf(phrase, (number) => isNearly(number, value)))
          .map((told) => told ?? 'exactly')
        if (said.length === 0 || said.includes(qualifier)) return []
        const message = `${qualifier}, but the phrase says ${[...new Set(said)].join(', ')}`
        const tip = `write qualifier: ${said[0]}, or cite the phrase that gives the word before the number`
        return [{ ...locate(id, ['figures', position]), message, tip }]
      }),
    ),
  passes: { 'events/2019-04-03-exercise.yaml': exercise('almost') },
  fails: { 'events/2019-04-03-exercise.yaml': exercise('at-most') },
}
