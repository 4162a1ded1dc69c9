import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { type ListedOffice, type OfficePage, officeHref } from '#web/data/offices.ts'
import { offices as words } from '#web/words/index.ts'

const List = ({ offices, owner }: { offices: readonly ListedOffice[]; owner: boolean }) => (
  <ul className="plain">
    {offices.map(({ slug, office, of }) => (
      <li key={slug}>
        <a href={officeHref(slug)}>{office}</a>
        {owner && (
          <span className="soft">
            {', '}
            <RecordLink id={of.id} />
          </span>
        )}
      </li>
    ))}
  </ul>
)

/** Where to look next: the other offices of the same owner, and those of the same title in the organization's bodies. */
export const OfficeLinks = ({ page: { beside, alike } }: { page: OfficePage }) => (
  <>
    {beside.length > 0 && (
      <Section id="beside" title={words.beside}>
        <List offices={beside} owner={false} />
      </Section>
    )}
    {alike.length > 0 && (
      <Section id="alike" title={words.alike}>
        <List offices={alike} owner />
      </Section>
    )}
  </>
)
