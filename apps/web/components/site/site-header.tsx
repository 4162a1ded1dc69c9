import { masthead } from './contents.ts'

export const SiteHeader = () => (
  <header className="masthead">
    <a className="wordmark" href="/">
      <abbr>CSTO</abbr> Record
    </a>
    <nav aria-label="Main parts">
      <ul>
        {masthead.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
    <ul className="tools">
      <li>
        <a href="/search">Search</a>
      </li>
      <li>
        <a href="#contents">Contents</a>
      </li>
    </ul>
  </header>
)
