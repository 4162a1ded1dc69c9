import { Section } from '#web/components/kit/section.tsx'
import type { OfficePage } from '#web/data/offices.ts'
import { apiUrl } from '#web/data/site.ts'
import { offices as words } from '#web/words/index.ts'

/** The same as answers of the API and as a table to take along. */
export const OfficeData = ({ page: { office, of, spellings } }: { page: OfficePage }) => {
  const asked = `office=${encodeURIComponent(office)}&of=${of}`
  // A list is filtered by the letters of a title: where there are several spellings, only its owner holds them all.
  const rows = spellings.length > 1 ? `of=${of}` : asked
  const links = [
    { href: `/v1/queries/office-history?${asked}`, name: words.history },
    { href: `/v1/queries/office-holders?${asked}&date=2018-06-01`, name: words.heldOnDay },
    { href: `/v1/tenures.csv?${rows}`, name: words.table },
  ]
  return (
    <Section id="data" title={words.asData}>
      <ul className="plain">
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={`${apiUrl}${href}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
