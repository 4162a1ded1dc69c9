import { recordById, type SourceId } from '@csto-record/domain'
import { dataset } from '#web/data/dataset.ts'
import { publishers } from '#web/data/sources.ts'
import { countOf } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'
import { shortened } from '#web/format/words.ts'

/** Publishers with their pages folded under them, those most cited first. */
export const PublisherList = () => (
  <ul className="publishers">
    {publishers.map(({ publisher, sources }) => (
      <li key={publisher}>
        <details>
          <summary>
            {publisher} <span className="soft">{countOf(sources.length, 'page')}</span>
          </summary>
          <ul>
            {sources.map(({ id, name }) => {
              const source = recordById(dataset, id as SourceId)
              return (
                <li key={id}>
                  <a href={hrefOf(id)} lang={source?.language}>
                    {shortened(source?.title ?? name, 110)}
                  </a>
                </li>
              )
            })}
          </ul>
        </details>
      </li>
    ))}
  </ul>
)
