import 'server-only'
import { type Id, recordsOf, slugOf } from '@csto-record/domain'
import { compare, compareYears, sideOfActor, sideOfYear } from '@csto-record/queries'
import type { Measure, Side } from '@csto-record/queries/compared'
import { hrefOf } from '#web/format/href.ts'
import { dataset, nameOf } from './dataset.ts'
import { years } from './years.ts'

export const comparedKinds = ['states', 'bodies', 'organizations', 'years'] as const
export type ComparedKind = (typeof comparedKinds)[number]

/** One that can be compared: its key in addresses and files, its page, and what is on record of it. */
export interface Comparable {
  readonly key: string
  readonly name: string
  readonly href: string
  readonly side: Side
}

const actorsOf = (...types: readonly ('state' | 'body' | 'organization' | 'force')[]): readonly Comparable[] =>
  types
    .flatMap((type) => recordsOf(dataset, type).map(({ id }) => id))
    .map((id) => ({ key: id, name: nameOf(id), href: hrefOf(id), side: sideOfActor(dataset, id) }))
    .filter(({ side }) => Object.keys(side.measures).length > 0)
    .toSorted((left, right) => left.name.localeCompare(right.name, 'en'))

const made = new Map<ComparedKind, readonly Comparable[]>()
const make = (kind: ComparedKind): readonly Comparable[] => {
  switch (kind) {
    case 'states':
      return actorsOf('state')
    case 'bodies':
      return actorsOf('body', 'force')
    case 'organizations':
      return actorsOf('organization')
    case 'years':
      return years.map((year) => ({
        key: `year/${year}`,
        name: year,
        href: `/years/${year}`,
        side: sideOfYear(dataset, dataset, Number(year), null),
      }))
  }
}
/** All of a kind of which anything is on record; years the latest first, others by name. */
export const comparables = (kind: ComparedKind): readonly Comparable[] => {
  const known = made.get(kind) ?? make(kind)
  made.set(kind, known)
  return known
}

/** What the table of each alone has a column for. */
export const columnsOf: Readonly<Record<ComparedKind, readonly Measure[]>> = {
  states: ['took-part', 'hosted', 'exercises', 'statements', 'documents', 'acts', 'promises', 'terms'],
  bodies: ['organized', 'took-part', 'exercises', 'statements', 'documents', 'offices'],
  organizations: ['organized', 'took-part', 'statements', 'documents', 'offices'],
  years: ['events', 'sessions', 'exercises', 'statements', 'documents', 'promises', 'offices', 'sources'],
}

const belonging = new Set<Id>(recordsOf(dataset, 'membership').map(({ state }) => state))
/** States that belong to the organization or did, as members, observers or partners: each two have a page. */
export const pairedStates = recordsOf(dataset, 'state')
  .filter(({ id }) => belonging.has(id))
  .toSorted((left, right) => left.name.localeCompare(right.name, 'en'))
export const statePairs = pairedStates.flatMap((left, position) =>
  pairedStates.slice(position + 1).map((right) => ({ left, right })),
)
export const statePairHref = (left: { readonly id: Id }, right: { readonly id: Id }): string =>
  `/compare/states/${slugOf(left.id)}/${slugOf(right.id)}`

/** Where two are compared: on their own page, or by the page of their kind. */
export const compareHref = (kind: ComparedKind, left: string, right = ''): string =>
  `/compare/${kind}?${new URLSearchParams({ left, ...(right === '' ? {} : { right }) })}`

/** The query behind a kind: where machines ask the same. */
export const queryOf = (kind: ComparedKind): string => (kind === 'years' ? compareYears : compare).info.name
