/** What a record is of and how it is called: all that a file or an answer says of itself besides the data. */
export interface Identity {
  /** The title of the record, such as `CSTO Record`. */
  readonly title: string
  /** The same as a name for machines, lower-case with hyphens; part of the ids in calendars, so that it stays. */
  readonly key: string
  /** What the record is about, as it stands within a sentence: `the Collective Security Treaty Organization`. */
  readonly subject: string
  /** The short name of that, before `events` and in the names of headers. */
  readonly acronym: string
  /**
   * What the names of its own terms in linked data begin with, the same wherever the record is served: a permanent
   * address that leads to `/ns`, with `#` at its end. Left out, `/ns#` of the public address.
   */
  readonly namespace?: string
  /** Under what the data may be used. */
  readonly licence: { readonly name: string; readonly url: string }
}

/** What the record of this repository is called and about: for its API and its reader, and for whoever serves it elsewhere. */
export const ownIdentity: Identity = {
  title: 'CSTO Record',
  key: 'csto-record',
  subject: 'the Collective Security Treaty Organization',
  acronym: 'CSTO',
  namespace: 'https://w3id.org/csto-record/ns#',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
}
