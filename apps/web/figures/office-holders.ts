import 'server-only'
import { recordById } from '@csto-record/domain'
import { officeHistory } from '@csto-record/queries'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { headOffice, type ListedOffice, officeHref, offices } from '#web/data/offices.ts'
import { dayInWords } from '#web/format/date.ts'
import { joined } from '#web/format/words.ts'
import { offices as words } from '#web/words/index.ts'
import type { Figure } from './definition.ts'
import { tenuresFigure } from './tenures.ts'

/** From how many holders on an office has a figure with an address. */
const enough = 4

/** Whether an office is one of the organization itself or of a body or force of it. */
const isOwn = ({ of }: ListedOffice): boolean =>
  of.id === 'organization/csto' || of.id.startsWith('body/') || of.id.startsWith('force/')

/** The tenures in an office, drawn person by person; null where no day is known. */
export const officeFigure = ({ slug, office, of, holders }: ListedOffice): Figure | null => {
  const { tenures } = officeHistory(dataset, { office, of: of.id as Parameters<typeof officeHistory>[1]['of'] })
  const now = holders.map(({ person }) => person.name)
  return tenuresFigure({
    id: `office-${slug}`,
    title: words.figureTitle(office, nameOf(of.id)),
    page: officeHref(slug),
    tenures: tenures.flatMap(({ tenure }) => recordById(dataset, tenure) ?? []),
    nameFor: ({ person }) => nameOf(person),
    alternative: (drawn, from) =>
      words.figureAlternative(office, drawn, from, dayInWords(dataset.asOf), now.length === 0 ? null : joined(now)),
  })
}

/** The head of the organization first, then other offices of its own, then those of its bodies. */
const rankOf = ({ slug, of }: ListedOffice): number =>
  slug === headOffice ? 0 : of.id === 'organization/csto' ? 1 : of.id === 'body/collective-security-council' ? 2 : 3

/** The offices whose figures have addresses, and those figures. */
export const officeFigures: ReadonlyMap<string, Figure> = new Map(
  offices
    .filter((office) => isOwn(office) && office.people >= enough)
    .toSorted((left, right) => rankOf(left) - rankOf(right))
    .flatMap((office) => {
      const figure = officeFigure(office)
      return figure === null ? [] : [[office.slug, figure] as const]
    }),
)
