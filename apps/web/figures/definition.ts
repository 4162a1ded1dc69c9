import type { Id } from '@csto-record/domain'

/** A cell: words or a number, with the address of what it names. Null where the record has nothing to say. */
export type FigureCell =
  | string
  | number
  | null
  | {
      readonly text: string
      /** An address on this site, such as `/events/2024-11-28-csc-astana`. */
      readonly href: string
      readonly lang?: string
    }

export interface FigureColumn {
  readonly label: string
  /** Set right, with figures of one width. */
  readonly numeric?: boolean
}

/** What a figure draws, row by row. */
export interface FigureTable {
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly (readonly FigureCell[])[]
}

/** The ways of being on record that a figure tells apart; every figure draws them alike. */
export const figureMarks = ['certain', 'possible', 'attested', 'planned', 'disputed', 'unknown'] as const
export type FigureMark = (typeof figureMarks)[number]

/**
 * A figure of the record: drawn when the pages are written, with the same as a table.
 *
 * What a drawing counts stands in `<Datum>`s: one for each row of the table, or, where a datum says its `count`, so
 * that the counts add up to the numbers of the table. A test holds every figure with an address to that.
 */
export interface Figure {
  /** Last part of its address: `/figures/<id>`, `/figures/<id>.svg`, `.png`, `.csv` and `/figures/<id>/embed`. */
  readonly id: string
  /** Under 65 characters. */
  readonly title: string
  /** What it shows, and as of when. */
  readonly caption: string
  /** The main thing in a sentence or two, computed from the data, for whoever does not see the drawing. */
  readonly alternative: string
  /** The page that it belongs to, and where it is shown. */
  readonly page: string
  /**
   * A `<FigureSvg>` so many units wide; it is drawn once for wide and once for narrow pages (`figureWidths`). Looks come
   * from the classes of styles/figure/drawing.css alone: files get them as attributes.
   */
  readonly Drawing: (props: { readonly width: number }) => React.ReactElement
  readonly table: FigureTable
  /** Ids of records whose evidence it draws; null where it draws the whole record, and then says so. */
  readonly sources: readonly Id[] | null
  /** Which marks of the common key it uses. */
  readonly marks: readonly FigureMark[]
  /** What it is made of, and so how its key shows the marks: both where this is left out. */
  readonly madeOf?: 'bars' | 'points'
}

/** The widths in which a figure is drawn, in units of the drawing, which are pixels where there is room. */
export const figureWidths = { wide: 720, narrow: 340 } as const

/** Where a figure with an address of its own stands. */
export const figureHref = (id: string): string => `/figures/${id}`
/** The forms that a figure is taken along in, each at its address and this end. */
export const figureForms = ['svg', 'png', 'csv'] as const
export type FigureForm = (typeof figureForms)[number]
export const figureFileHref = (id: string, form: FigureForm): string => `${figureHref(id)}.${form}`
/** The drawing alone, without title and key: for lists of figures. */
export const figureSmallHref = (id: string): string => `${figureHref(id)}.small.svg`
export const figureEmbedHref = (id: string): string => `${figureHref(id)}/embed`
