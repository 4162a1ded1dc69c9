// The reader of citations ships no types; these are the parts of it that the tests use.
declare module '@citation-js/core' {
  /** Reads BibTeX, BibLaTeX, RIS or CSL-JSON, whichever the text is; `data` is CSL-JSON. Throws on anything else. */
  export class Cite {
    constructor(text: string)
    readonly data: readonly Readonly<Record<string, unknown>>[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
