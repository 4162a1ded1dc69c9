import { site as words } from '#web/words/index.ts'
import { masthead } from './contents.ts'
import { ContentsMenu } from './contents-menu.tsx'

export const SiteHeader = () => (
  <header className="masthead">
    <a className="wordmark" href="/">
      {words.home}
    </a>
    <nav aria-label={words.mainParts}>
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
        <a href="/search">{words.search}</a>
      </li>
      <li>
        <ContentsMenu />
      </li>
    </ul>
  </header>
)
