import { recordsOf } from '../dataset.ts'
import type { Rule } from './rule.ts'
import { citing } from './support/example.ts'

const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^(thousand|тыс)/i, 1_000],
  [/^(million|mln|млн|миллион)/i, 1_000_000],
  [/^(billion|bln|млрд|миллиард)/i, 1_000_000_000],
]
/** The numbers that a text gives in figures: `3,500`, `3 500`, `3.5 thousand`. */
export const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d{1,3}(?:[,\s\u00a0]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g)].flatMap((match) => {
    const written = match[0]
    const plain = Number(
      /[,\s\u00a0]\d{3}(?!\d)/.test(written) ? written.replaceAll(/[,\s\u00a0]/g, '') : written.replace(',', '.'),
    )
    const after = text.slice(match.index + written.length).trimStart()
    const factor = multipliers.find(([word]) => word.test(after))?.[1] ?? 1
    return [plain, plain * factor]
  })

const exercise = (value: number) =>
  `name: An exercise\nkind: exercise\nstart: "2019-04-03"\nfigures: [{ key: troops, measure: troops, value: ${value} }]\n${citing({ phrase: '"more than 3,500 troops took part"', says: 'held' }, 'start', 'figures:troops')}`

export const figureFitsPhrase: Rule = {
  id: 'figure-fits-phrase',
  summary: 'A figure is the one that its phrase gives.',
  check: ({ dataset, locate }) =>
    [...recordsOf(dataset, 'event'), ...recordsOf(dataset, 'force')].flatMap(({ id, figures, evidence }) =>
      figures.flatMap(({ key, value }, position) => {
        const told = evidence
          .filter(({ supports }) => supports.includes(`figures:${key}`))
          .map(({ phrase }) => numbersIn(phrase))
          .filter((numbers) => numbers.length > 0)
        if (
          told.length === 0 ||
          told.some((numbers) => numbers.some((number) => Math.abs(number - value) < 1e-6 * Math.abs(value) + 1e-9))
        )
          return []
        const message = `${value}, but the phrase says ${[...new Set(told.flat())].join(', ')}`
        return [
          {
            ...locate(id, ['figures', position, 'value']),
            message,
            tip: 'mend the figure, or cite the phrase that gives it',
          },
        ]
      }),
    ),
  passes: { 'events/2019-04-03-exercise.yaml': exercise(3500) },
  fails: { 'events/2019-04-03-exercise.yaml': exercise(5300) },
}
