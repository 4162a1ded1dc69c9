/** A reader of CSV on the Web, which tests read tables back with; it comes without types. */
declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream'

  interface Term {
    readonly value: string
  }
  interface Quad {
    readonly subject: Term
    readonly predicate: Term
    readonly object: Term
  }
  export default class Parser {
    constructor(options: { readonly metadata: object; readonly baseIRI: string })
    import(input: Readable): AsyncIterable<Quad>
  }
}
