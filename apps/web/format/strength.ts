import type { exerciseStrength } from '@csto-record/queries'
import { exercises as words } from '#web/words/index.ts'
import { type Figure, figureInWords } from './figure.ts'

type Exercise = ReturnType<typeof exerciseStrength>['exercises'][number]

const number = (qualifier: Figure['qualifier'], value: number): string =>
  figureInWords({ value, qualifier, unit: null })

/** How many took part: in the words of the sources that tell most, or from the lowest to the highest where they differ; null where nobody counted. */
export const strengthInWords = ({ strength, figures }: Exercise): string | null => {
  if (strength === null) return null
  const { low, high, orMore, orFewer } = strength
  if (low !== high)
    return words.range(number(orFewer ? 'at-most' : 'exactly', low), number(orMore ? 'more-than' : 'exactly', high))
  const best = figures.filter(({ basis, scope }) => basis === strength.basis && scope === strength.scope)
  return [...new Set(best.map((figure) => figureInWords({ ...figure, unit: null })))].join(words.or)
}
