import type { ForceRecord } from '@csto-record/domain'
import { numberInWords } from './count.ts'

export type Figure = ForceRecord['figures'][number]

const qualifiers: Readonly<Record<Figure['qualifier'], string>> = {
  exactly: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
}

/** How much was counted, as precisely as the source has it: `about 1,500`. */
export const figureInWords = ({ value, unit, qualifier }: Pick<Figure, 'value' | 'unit' | 'qualifier'>): string =>
  `${qualifiers[qualifier]}${numberInWords(value)}${unit === null ? '' : ` ${unit}`}`
