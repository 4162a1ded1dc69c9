import { kinds } from '../reader.ts'

/** The page types whose looks are kept. Their records tell of what is past, so that they seldom change. */
const shown = [
  'home',
  'event',
  'person',
  'body',
  'state',
  'document',
  'chairmanship',
  'people',
  'topics',
  'search',
] as const satisfies readonly (keyof typeof kinds)[]
const widths = [390, 1280] as const
const themes = ['light', 'dark'] as const

/** One kept look. */
export interface Look {
  /** Name of the file without its end. */
  readonly name: string
  readonly path: string
  readonly width: number
  readonly theme: 'light' | 'dark'
}

/** Every look that is kept. */
export const looks: readonly Look[] = shown.flatMap((kind) =>
  widths.flatMap((width) =>
    themes.map((theme) => ({ name: `${kind}-${width}-${theme}`, path: kinds[kind], width, theme })),
  ),
)
