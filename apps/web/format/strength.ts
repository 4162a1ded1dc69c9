import type { exerciseStrength } from '@csto-record/queries'
import { exercises as words } from '#web/words/index.ts'
import { figureInWords } from './figure.ts'

type Exercise = ReturnType<typeof exerciseStrength>['exercises'][number]

/** How many took part, in the words of the sources that tell most; null where nobody counted. */
export const strengthInWords = ({ strength, figures }: Exercise): string | null => {
  if (strength === null) return null
  const best = figures.filter(({ basis, scope }) => basis === strength.basis && scope === strength.scope)
  return [...new Set(best.map((figure) => figureInWords({ ...figure, unit: null })))].join(words.or)
}
