import { publishers } from '#web/data/sources.ts'
import { countOf } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'
import { shortened } from '#web/format/words.ts'

/** Publishers with their pages folded under them, those most cited first. */
export const PublisherTable = () => (
  <ul className="publishers">
    {publishers.map(({ publisher, pages }) => (
      <li key={publisher}>
        <details>
          <summary>
            {publisher} <span className="soft">{countOf(pages.length, 'page')}</span>
          </summary>
          <ul>
            {pages.map(({ id, title, language }) => (
              <li key={id}>
                <a href={hrefOf(id)} lang={language}>
                  {shortened(title, 110)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </li>
    ))}
  </ul>
)
