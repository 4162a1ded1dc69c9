// The parser ships no types; this is the part of it that the record uses.
declare module 'edtf' {
  /** Throws where the expression is not EDTF. `min` and `max` are milliseconds since 1970-01-01T00:00Z. */
  const parse: (expression: string) => { readonly type: string; readonly min: number; readonly max: number }
  export default parse
}
