import { recordById, type SourceId } from '@csto-record/domain'
import type { publishers as publishersQuery } from '@csto-record/queries'
import { Section } from '#web/components/kit/section.tsx'
import { dataset } from '#web/data/dataset.ts'
import { publisherPlace } from '#web/data/sources.ts'
import { hrefOf } from '#web/format/href.ts'
import { shortened } from '#web/format/words.ts'

type Publishers = readonly ReturnType<typeof publishersQuery>['publishers'][number][]

/** Publishers with the pages of theirs that are cited. */
export const PublisherList = ({ publishers }: { publishers: Publishers }) =>
  publishers.map(({ publisher, sources }) => (
    <Section key={publisher} id={publisherPlace(publisher)} title={publisher}>
      <ul className="named-by">
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
    </Section>
  ))
