import type { Id } from '@csto-record/domain'
import type { Cited } from '../results/cited.ts'

// How records name one another, in files: all links in one, what each rests on in small ones, so that a page fetches the
// evidence of a path alone. Records go by their numbers: their places among all records of the dataset.

/** Every link of the dataset. */
export interface LinksFile {
  readonly ids: readonly Id[]
  readonly fields: readonly string[]
  /** For each record, what it names: the number of a field, the number of a record, and so on in turn. */
  readonly links: readonly (readonly number[])[]
}

/** A citation as a page shows it. */
export interface StepCitation
  extends Pick<Cited, 'source' | 'publisher' | 'published' | 'paragraph' | 'manner' | 'url' | 'phrase'> {
  /** On whose word the source says so; null where the publisher speaks for itself. */
  readonly by: string | null
}
/** A record to show, and what each of its links rests on. */
export interface StepsFile {
  readonly name: string
  /** The language of the name where it is not English; null where it is. */
  readonly language: string | null
  readonly href: string
  /** By field and number of the record named, as `field 17`; a link without evidence is left out. */
  readonly evidence: Readonly<Record<string, readonly StepCitation[]>>
}

/** How many records stand in one file of steps. */
export const perFile = 16
export const stepsFileOf = (number: number): string => `steps-${Math.floor(number / perFile)}.json`
export const linkKey = (field: string, to: number): string => `${field} ${to}`
