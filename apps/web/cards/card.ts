/** How big cards are, in pixels: what the services that show them ask for. */
export const cardSize = { width: 1200, height: 630 } as const

/** What a link to a page shows where it is shared: one for each section of the site. */
export interface Card {
  /** The first word of the addresses it stands for, and the name of its file. */
  readonly key: string
  readonly title: string
  /** What the section holds, in a line. */
  readonly line: string
  /** How much is on record of each year, oldest first, every year between the ends among them. */
  readonly years: readonly { readonly year: number; readonly count: number }[]
  /** Until when: the last year may not be over. */
  readonly until: string
  /** What the bars count. */
  readonly counted: string
}

export const cardHref = (key: string): string => `/data/cards/${key}.png`
