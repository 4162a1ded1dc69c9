/**
 * The one model that every form of linked data is written from. Addresses in it are absolute, or compact
 * (`schema:name`), or relative to `/v1/` (`event/a`).
 */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly datatype?: string; readonly language?: string }
  | { readonly node: Node }
  /** An RDF collection: an order that ends. */
  | { readonly list: readonly Value[] }

export interface Property {
  /** What JSON-LD calls it. */
  readonly name: string
  readonly predicate: string
  readonly values: readonly Value[]
  /** Whether there may be several values, so that JSON-LD writes an array of one too. */
  readonly many: boolean
  /** Whether the values are the subjects, and the node their object. */
  readonly reverse?: true
}

export interface Node {
  readonly iri: string
  readonly types: readonly string[]
  readonly properties: readonly Property[]
}

export const one = (name: string, predicate: string, value: Value): Property => ({
  name,
  predicate,
  values: [value],
  many: false,
})
export const several = (name: string, predicate: string, values: readonly Value[]): Property => ({
  name,
  predicate,
  values,
  many: true,
})
/** A property without a value says nothing and is left out. */
export const said = (properties: readonly Property[]): readonly Property[] =>
  properties.filter(({ values }) => values.length > 0)

export const iri = (name: string): Value => ({ iri: name })
export const text = (words: string, datatype?: string): Value =>
  datatype === undefined ? { text: words } : { text: words, datatype }

const dayPattern = /^\d{4}-\d{2}-\d{2}$/
/** Digits unknown anywhere but at the end make a date one of level 2. */
const levelTwo = /X.*\d/
/** A date as a literal that says whether it is a day or less sure than that. */
export const dateOf = (edtf: string): Value => {
  if (dayPattern.test(edtf)) return text(edtf, 'xsd:date')
  return text(edtf, levelTwo.test(edtf) ? 'edtf:EDTF-level2' : 'edtf:EDTF-level1')
}
