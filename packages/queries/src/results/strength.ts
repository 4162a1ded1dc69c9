import { type EventRecord, type Evidence, type FigureQualifier, figureQualifiers } from '@csto-record/domain'
import * as z from 'zod'

type Figure = EventRecord['figures'][number]

/** Whether a figure tells what took part, or only what was announced: by the evidence that it rests on. */
export const strengthBases = ['reported', 'announced'] as const
/** Whether a figure is of the exercise alone, or of several that a source counts together. */
export const strengthScopes = ['exercise', 'several'] as const

/** How many people took part, between the lowest and the highest number that sources give. */
export const Strength = z.strictObject({
  low: z.number(),
  high: z.number(),
  /** Whether a source says that there were more than the highest number, or at least so many. */
  orMore: z.boolean(),
  /** Whether a source says that there were fewer than the lowest number, or at most so many. */
  orFewer: z.boolean(),
  /** Whether a number is only about so many. */
  approximate: z.boolean(),
  basis: z.enum(strengthBases),
  scope: z.enum(strengthScopes),
})
export type Strength = z.infer<typeof Strength>

/** A number with how a source qualifies it. */
export interface Counted {
  readonly value: number
  readonly qualifier: FigureQualifier
}

/** Of all who took part; not of the people of one state, force or district, whom `from` or `of` tells apart. */
const wholes = /^personnel\b(?! (?:from|of)\b)/i

/** Whether a figure counts all the people at an exercise: by the words of its measure, which are our own. */
export const isStrength = ({ measure, whose, unit }: Figure): boolean =>
  whose === null && unit === null && wholes.test(measure)

/** What a source says of a figure: that it was so, or that it was to be. */
type Said = Pick<Evidence, 'supports' | 'manner' | 'says'>
/**
 * Whether any evidence reports a figure, or all of it tells of a plan: it announces, or speaks of the planned stage. What
 * names the figure itself counts before what names the whole list. A figure without evidence counts as reported.
 */
export const basisOf = (evidence: readonly Said[], key: string): (typeof strengthBases)[number] => {
  const own = evidence.filter(({ supports }) => supports.includes(`figures:${key}`))
  const told = own.length > 0 ? own : evidence
  return told.length > 0 && told.every(({ manner, says }) => manner === 'announced' || says === 'planned')
    ? 'announced'
    : 'reported'
}
export const scopeOf = ({ covers }: Pick<Figure, 'covers'>): (typeof strengthScopes)[number] =>
  covers === 'several' ? 'several' : 'exercise'

const open: Readonly<Record<FigureQualifier, 'above' | 'below' | null>> = {
  exactly: null,
  about: null,
  almost: 'below',
  'at-least': 'above',
  'more-than': 'above',
  'at-most': 'below',
}

const isQualifier = (value: unknown): value is FigureQualifier => figureQualifiers.some((one) => one === value)
/** The number that a dispute sets against a figure: alone, or with its own qualifier; undefined where it holds none. */
export const countedIn = (value: unknown): Counted | undefined => {
  if (typeof value === 'number') return { value, qualifier: 'exactly' }
  if (typeof value !== 'object' || value === null || !('value' in value) || typeof value.value !== 'number')
    return undefined
  const qualifier = 'qualifier' in value && isQualifier(value.qualifier) ? value.qualifier : 'exactly'
  return { value: value.value, qualifier }
}

/** The range of some numbers, open where the outermost of them are; undefined where there are none. */
export const rangeOf = (counted: readonly Counted[]): Omit<Strength, 'basis' | 'scope'> | undefined => {
  if (counted.length === 0) return undefined
  const values = counted.map(({ value }) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const isOpen = (edge: number, towards: 'above' | 'below') =>
    counted.some(({ value, qualifier }) => value === edge && open[qualifier] === towards)
  return {
    low,
    high,
    orMore: isOpen(high, 'above'),
    orFewer: isOpen(low, 'below'),
    approximate: counted.some(({ qualifier }) => qualifier === 'about'),
  }
}

type Graded = Pick<Strength, 'basis' | 'scope'>
/** Of several figures those that tell most: reported before announced, of the exercise alone before several together. */
export const telling = <T extends Graded>(figures: readonly T[]): readonly T[] => {
  const orders = [
    ({ basis, scope }: T) => basis === 'reported' && scope === 'exercise',
    ({ scope }: T) => scope === 'exercise',
    ({ basis }: T) => basis === 'reported',
  ]
  return orders.map((isBest) => figures.filter(isBest)).find((best) => best.length > 0) ?? figures
}
