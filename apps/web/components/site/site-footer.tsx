import { dataset } from '#web/data/dataset.ts'
import { apiUrl, dataLicence } from '#web/data/site.ts'
import { dayInWords } from '#web/format/date.ts'
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
    <nav id="contents" aria-label="Contents" tabIndex={-1}>
      <Links title="The record" links={contents} />
      <Links title="Questions" links={questions} />
      <Links title="About" links={[...about, { href: `${apiUrl}/docs`, name: 'API reference' }]} />
    </nav>
    <p>
      Version {dataset.version}. Sources were looked through to{' '}
      <time dateTime={dataset.asOf}>{dayInWords(dataset.asOf)}</time>; what happened later is not here. Not an official
      publication of any organization or state. Data under{' '}
      <a href={dataLicence} rel="license noreferrer">
        CC BY 4.0
      </a>
      .
    </p>
  </footer>
)
