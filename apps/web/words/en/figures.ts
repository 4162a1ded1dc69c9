import { countOf } from '#web/format/count.ts'

/** What stands around every figure: its key, its table, what it rests on and how to take it along. */
export const figures = {
  title: 'Figures',
  description:
    'What the record looks like at a glance: every figure with its table, its sources, and files and code to take it along.',
  families: {
    places: 'Where it met and trained, by year',
    days: 'Every day of a year with an event',
    promises: 'Promises of each term, and what came of them',
  },
  key: 'Key',
  /** The marks that all figures share. */
  marks: {
    certain: 'Certain: sources give it',
    possible: 'Possible: the dates or words of sources leave it open',
    attested: 'Seen on a day: a source shows it so then, without saying since or until when',
    planned: 'Planned or announced: no source seen says that it came about so',
    disputed: 'Disputed: sources differ',
    unknown: 'Not known: no source seen says',
  },
  /** Of bars, what is said otherwise. */
  barMarks: { unknown: 'Not known: a bar breaks off where no source seen dates its end' },
  table: 'The same as a table',
  tableOf: (title: string) => `${title}: table`,
  asTable: 'Table',
  sources: 'Sources',
  restsOn: (count: number) => `Rests on ${countOf(count, 'source')}`,
  restsOnAll: 'Drawn from the whole record',
  restsOnAllLong: 'It is drawn from the whole record, and so rests on all its sources:',
  allSources: 'the list of sources',
  sourcesLead: (count: number) =>
    `${countOf(count, 'source')}, each with its page, where the words it is cited for stand.`,
  undated: 'undated',
  take: 'Take it along',
  download: 'Download',
  forms: { svg: 'drawing (SVG)', png: 'picture (PNG)', csv: 'table (CSV)' },
  shortForms: { svg: 'SVG', png: 'PNG', csv: 'CSV' },
  formOf: (form: string, title: string) => `${form} of “${title}”`,
  asFigure: ' (figure)',
  asEmbedded: ' (embedded)',
  embed: 'Show it on another site',
  embedLead: 'This code shows the figure as it stands here, with its key and a link to its sources.',
  ownPage: 'Page of this figure',
  shownOn: 'Shown on the page',
  itsPage: 'to which it belongs',
  openInRecord: 'Table, sources and downloads: CSTO Record',
  none: 'not known',
  dash: '–',
  addressOf: (column: string) => `${column} (address)`,
  checked: (day: string) => `Sources checked up to ${day}`,
  licence: 'CC BY 4.0',
  credit: (site: string, day: string, address: string) =>
    `${site} · sources checked up to ${day} · CC BY 4.0 · ${address}`,
} as const
