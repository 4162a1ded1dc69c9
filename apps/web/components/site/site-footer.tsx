import { dataset } from '#web/data/dataset.ts'
import { dataLicence } from '#web/data/site.ts'
import { dayInWords } from '#web/format/date.ts'
import { site as words } from '#web/words/index.ts'
import { SiteLinks } from './site-links.tsx'

export const SiteFooter = () => (
  <footer className="site-footer">
    <nav id="contents" aria-label={words.contents} tabIndex={-1}>
      <SiteLinks heading="h2" />
    </nav>
    <p>
      {words.standing(
        dataset.version,
        <time dateTime={dataset.asOf}>{dayInWords(dataset.asOf)}</time>,
        <a href={dataLicence} rel="license noreferrer">
          {words.licence}
        </a>,
      )}
    </p>
  </footer>
)
