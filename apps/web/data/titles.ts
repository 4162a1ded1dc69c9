import 'server-only'
import type { Id } from '@csto-record/domain'
import { titlesApart } from '#web/format/apart.ts'
import { recordTitles } from '#web/format/record-titles.ts'
import { longestTitle, withSite } from '#web/format/title.ts'
import { dataset, nameOf } from './dataset.ts'
import { type ListedOffice, offices } from './offices.ts'
import { siteName } from './site.ts'

const titles = recordTitles(dataset, siteName)
/** The whole title of the page of a record, unlike that of any other. */
export const titleOfPage = (id: Id): string => titles.get(id) ?? nameOf(id)

/** The owner of an office as it stands behind it; the short word of its address where the name leaves no room. */
const ownerApart = ({ of, slug }: ListedOffice): string => {
  const name = nameOf(of.id)
  const [short = ''] = slug.split('-')
  return name.length <= longestTitle / 2 ? `, ${name}` : ` (${short.toUpperCase()})`
}
const officeTitles = titlesApart(
  offices,
  ({ office, of }) => withSite(`${office}, ${nameOf(of.id)}`, siteName),
  (one) => withSite(one.office, siteName, ownerApart(one)),
)
/** The whole title of the page of an office, unlike that of any other. */
export const titleOfOffice = (office: ListedOffice): string => officeTitles.get(office) ?? office.office
