import type { ForceRecord } from '@csto-record/domain'
import { values as words } from '#web/words/index.ts'
import { numberInWords } from './count.ts'

export type Figure = ForceRecord['figures'][number]

const qualifiers: Readonly<Record<Figure['qualifier'], string>> = words.qualifier

/** How much was counted, as precisely as the source has it: `about 1,500`. */
export const figureInWords = ({ value, unit, qualifier }: Pick<Figure, 'value' | 'unit' | 'qualifier'>): string =>
  `${qualifiers[qualifier]}${numberInWords(value)}${unit === null ? '' : ` ${unit}`}`
