/** What somebody may want of the packages, and how many kB (1,000 bytes, gzip) a browser may be sent for it. */
export interface Budget {
  readonly what: string
  readonly code: string
  readonly kilobytes: number
}

const queryWithChecks = (name: string, file: string) => `import { ${name} } from '${file}'; console.log(${name})`

export const budgets: readonly Budget[] = [
  {
    what: 'one question with its checks, by its subpath',
    code: queryWithChecks('chairOn', '@csto-record/queries/chair-on'),
    kilobytes: 45.5,
  },
  {
    what: 'the same out of the whole package',
    code: queryWithChecks('chairOn', '@csto-record/queries'),
    kilobytes: 45.5,
  },
  { what: 'a list of events', code: queryWithChecks('timeline', '@csto-record/queries/timeline'), kilobytes: 76 },
  { what: 'the search', code: queryWithChecks('search', '@csto-record/queries/search'), kilobytes: 70 },
  {
    what: 'types of records and how their ids are read',
    code: "import { recordTypes, typeOf } from '@csto-record/domain'; console.log(recordTypes, typeOf)",
    kilobytes: 23.5,
  },
  { what: 'an unused import', code: "import { chairOn } from '@csto-record/queries'", kilobytes: 0.1 },
]
