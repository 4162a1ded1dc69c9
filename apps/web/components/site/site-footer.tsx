import { dataset } from '#web/data/dataset.ts'
import { apiUrl, dataLicence } from '#web/data/site.ts'
import { dayInWords } from '#web/format/date.ts'
import { site as words } from '#web/words/index.ts'
import { about, contents, questions } from './contents.ts'

const Links = ({ title, links }: { title: string; links: readonly { href: string; name: string }[] }) => (
  <div>
    <h2>{title}</h2>
    <ul>
      {links.map(({ href, name }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  </div>
)

export const SiteFooter = () => (
  <footer className="site-footer">
    <nav id="contents" aria-label={words.contents} tabIndex={-1}>
      <Links title={words.theRecord} links={contents} />
      <Links title={words.questions} links={questions} />
      <Links
        title={words.about}
        links={[
          ...about,
          { href: '/about#report', name: words.report },
          { href: `${apiUrl}/docs`, name: words.apiReference },
        ]}
      />
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
