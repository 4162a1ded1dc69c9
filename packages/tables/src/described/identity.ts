/** Whose the record is, and under which licence it may be used. */
export interface Identity {
  /** A short name in lower-case letters, digits and hyphens. */
  readonly key: string
  readonly title: string
  readonly description: string
  readonly licence: { readonly name: string; readonly url: string }
  /** The address that the record is read at. */
  readonly source: string
}
