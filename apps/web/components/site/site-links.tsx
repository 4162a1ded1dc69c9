import { apiUrl } from '#web/data/site.ts'
import { site as words } from '#web/words/index.ts'
import { about, contents, questions } from './contents.ts'

const groups = [
  { title: words.theRecord, links: contents },
  { title: words.questions, links: questions },
  {
    title: words.about,
    links: [
      ...about,
      { href: '/about#report', name: words.report },
      { href: `${apiUrl}/docs`, name: words.apiReference },
    ],
  },
]

/** Ways to every part of the site, in three groups under headings of the level given. */
export const SiteLinks = ({ heading: Heading }: { heading: 'h2' | 'p' }) =>
  groups.map(({ title, links }) => (
    <div key={title}>
      <Heading className="group-title">{title}</Heading>
      <ul>
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  ))
