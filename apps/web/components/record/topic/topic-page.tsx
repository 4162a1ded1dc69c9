import { type RecordType, recordsOf, type TopicRecord, typeOf } from '@csto-record/domain'
import { topicAttention } from '@csto-record/queries'
import { YearBars } from '#web/components/figure/year-bars.tsx'
import { CiteThis } from '#web/components/kit/cite-this.tsx'
import { OtherNames } from '#web/components/kit/other-names.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { dataset } from '#web/data/dataset.ts'
import { countOf } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'
import { shortened } from '#web/format/words.ts'

const groups = [
  { type: 'event', title: 'Events' },
  { type: 'document', title: 'Documents' },
  { type: 'commitment', title: 'Promises' },
  { type: 'remark', title: 'Remarks' },
] as const satisfies readonly { type: RecordType; title: string }[]
const open = 15

export const TopicPage = ({ record: topic }: { record: TopicRecord }) => {
  const { years, undated, records } = topicAttention(dataset, { topic: topic.id })
  const below = recordsOf(dataset, 'topic').filter(({ broader }) => broader === topic.id)
  return (
    <>
      <PageHead trail={[{ href: '/topics', name: 'Topics' }]} title={topic.name}>
        <p>{topic.definition}</p>
      </PageHead>
      <Section id="place" title="In the scheme">
        <p>
          {topic.broader === null ? 'A topic at the top' : 'Under '}
          {topic.broader !== null && <RecordLink id={topic.broader} />}
          {below.length > 0 && '; under it '}
          {below.map(({ id }, position) => (
            <span key={id}>
              {position > 0 && ', '}
              <RecordLink id={id} />
            </span>
          ))}
          . The scheme is ours: it orders the record and states nothing about the world.
        </p>
        {topic.names.length > 0 && (
          <p className="soft">
            Also <OtherNames names={topic.names} />
          </p>
        )}
      </Section>
      <Section id="attention" title="By year">
        {years.length === 0 ? (
          <p className="unknown">Nothing with a year is on record under this topic.</p>
        ) : (
          <YearBars
            years={years.map(({ year, event, document, commitment, remark }) => ({
              year,
              counts: [event, document, commitment, remark],
            }))}
            kinds={groups.map(({ title }) => title)}
            title={`Records on ${topic.name} by year`}
            caption={`Events, documents, promises and remarks under the topic and the topics below it.${undated > 0 ? ` ${countOf(undated, 'record')} without a year are left out.` : ''} This counts what the record holds, which is not all that happened.`}
          />
        )}
      </Section>
      {groups.map(({ type, title }) => {
        const own = records.filter(({ id }) => typeOf<RecordType>(id) === type)
        return own.length === 0 ? null : (
          <Section key={type} id={`${type}s`} title={title}>
            <details open={own.length <= open} className="group">
              <summary>{countOf(own.length, 'record')}</summary>
              <ul className="named-by">
                {own.map(({ id, name }) => (
                  <li key={id}>
                    <a href={hrefOf(id)}>{shortened(name, 160)}</a>
                  </li>
                ))}
              </ul>
            </details>
          </Section>
        )
      })}
      <CiteThis title={topic.name} href={hrefOf(topic.id)} id={topic.id} />
    </>
  )
}
