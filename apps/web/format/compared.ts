import { actorMeasures, type Measure } from '@csto-record/queries/compared'

/** Where the list behind a number stands: the feed of an actor, narrowed; a part of the page of a year. */
export type ListHref = (measure: Measure) => string | null

const isActorMeasure = (measure: Measure): measure is keyof typeof actorMeasures => measure in actorMeasures

/** The list of an actor's feed behind a measure; null where no list has just that. */
export const actorListHref =
  (href: string): ListHref =>
  (measure) => {
    if (!isActorMeasure(measure)) return null
    const { kind, role } = actorMeasures[measure]
    return `${href}?${new URLSearchParams({ kind, ...(role === null ? {} : { role }) })}#feed`
  }

const partsOfYear: Readonly<Partial<Record<Measure, string>>> = {
  sessions: 'sessions',
  exercises: 'exercises',
  documents: 'documents',
  promises: 'promises',
  terms: 'chair',
  offices: 'officers',
  events: 'chronology',
}
/** The part of the page of a year, or the list of its sources. */
export const yearListHref =
  (year: string): ListHref =>
  (measure) => {
    if (measure === 'sources') return `/sources/by-year/${year}`
    const part = partsOfYear[measure]
    return part === undefined ? null : `/years/${year}#${part}`
  }

/** The list behind a topic in an actor's feed. */
export const topicListHref = (href: string, topic: string): string => `${href}?${new URLSearchParams({ topic })}#feed`
