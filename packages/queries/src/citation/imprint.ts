/** Who publishes the record and where it is read: what a citation names besides the data. */
export interface Imprint {
  /** The title of the record, such as `CSTO Record`. */
  readonly title: string
  /** Where its pages are found, without a slash at the end. */
  readonly readerUrl: string
}
