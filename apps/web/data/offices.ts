import 'server-only'
import { type Id, recordById, type TenureRecord } from '@csto-record/domain'
import { officeHistory, officeSlug, offices as officesOn } from '@csto-record/queries'
import { citationsIn } from '#web/format/evidence.ts'
import { groupedBy } from '#web/format/grouped.ts'
import { dataset } from './dataset.ts'
import { notesOn } from './view.ts'

/** Every office that somebody is on record in, with who held it on the day through which the record looked. */
export const offices = officesOn(dataset, {}).offices
export type ListedOffice = (typeof offices)[number]

const bySlug = new Map(offices.map((office) => [office.slug, office]))
/** The office of an address; undefined where the record has none. */
export const officeOf = (slug: string): ListedOffice | undefined => bySlug.get(slug)

export const officeHref = (slug: string): string => `/offices/${slug}`
/** The page of the office that somebody is on record in. */
export const officeHrefOf = ({ of, office }: Pick<TenureRecord, 'of' | 'office'>): string =>
  officeHref(officeSlug(of, office))

/** The office that stands first: the one that heads the organization itself. */
export const headOffice = 'csto-secretary-general'

const rank = (of: Id): number => {
  if (of.startsWith('organization/')) {
    const { kind, state } = recordById(dataset, of as Id<'organization'>) ?? {}
    return kind === 'subject' ? 0 : state == null ? 4 : 3
  }
  return of.startsWith('state/') ? 3 : of.startsWith('body/') ? 1 : 2
}
/** Offices by what they belong to: the organization first, then its bodies and forces, states, and others. */
export const officesByOwner = () =>
  [...groupedBy(offices, ({ of }) => of.id)]
    .map(([of, own]) => ({ of, own: own.toSorted((left, right) => headFirst(left) - headFirst(right)) }))
    .toSorted((left, right) => rank(left.of) - rank(right.of))
const headFirst = ({ slug }: ListedOffice): number => (slug === headOffice ? 0 : 1)

type History = ReturnType<typeof officeHistory>
export type Stretch = History['stretches'][number]

/** Stretches in which the same people are as sure to have held the office drawn together, whatever makes it so. */
const drawnTogether = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const merged: Stretch[] = []
  const who = ({ holders }: Stretch) => holders.map(({ tenure, certainty }) => `${tenure} ${certainty}`).join()
  for (const stretch of stretches) {
    const last = merged.at(-1)
    if (last === undefined || who(last) !== who(stretch)) merged.push(stretch)
    else merged[merged.length - 1] = { ...last, to: stretch.to }
  }
  return merged
}

/** Everything the page of an office shows. */
export const officePage = ({ slug, office, spellings, of }: ListedOffice) => {
  // An owner of an office is one of the types that the query takes.
  const history = officeHistory(dataset, { office, of: of.id as TenureRecord['of'] })
  const tenures = history.tenures.flatMap(({ tenure }) => recordById(dataset, tenure) ?? [])
  const stretches = drawnTogether(history.stretches)
  const placed = stretches.flatMap(({ holders }, position) => (holders.length > 0 ? [position] : []))
  return {
    slug,
    office,
    spellings,
    of: of.id,
    tenures,
    notes: notesOn(tenures.flatMap((tenure) => citationsIn(tenure, 'offices'))),
    exact: history.stretches,
    stretches: stretches.slice(placed[0] ?? 0, (placed.at(-1) ?? -1) + 1),
    gaps: stretches.filter(
      ({ from, to, holders }, position) =>
        holders.length === 0 && from !== null && to !== null && position > (placed[0] ?? 0),
    ),
    beside: offices.filter((one) => one.of.id === of.id && one.slug !== slug),
    alike: offices.filter(
      (one) => one.of.id !== of.id && one.office === office && rank(one.of.id) < 3 && rank(of.id) < 3,
    ),
  }
}
export type OfficePage = ReturnType<typeof officePage>
