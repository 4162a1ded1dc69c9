import { type RecordType, recordsOf, type TopicRecord, typeOf } from '@csto-record/domain'
import { topicAttention } from '@csto-record/queries'
import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { CiteThis } from '#web/components/kit/cite-this.tsx'
import { OtherNames } from '#web/components/kit/other-names.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { ActorTools } from '#web/components/lists/actor-tools.tsx'
import { Report } from '#web/components/record/tail/report.tsx'
import { dataset } from '#web/data/dataset.ts'
import { newestFirst, topicYears } from '#web/data/topics.ts'
import { yearCountsFigure } from '#web/figures/year-counts.tsx'
import { hrefOf } from '#web/format/href.ts'
import { topics as words } from '#web/words/index.ts'
import { groups } from './groups.ts'
import { TopicRecords } from './topic-records.tsx'
import { TopicYears } from './topic-years.tsx'

const open = 15
/** Of a topic whose records have pages by year, the last so many of each kind stand on its own. */
const last = 40

export const TopicPage = ({ record: topic }: { record: TopicRecord }) => {
  const { years, undated, records } = topicAttention(dataset, { topic: topic.id })
  const parts = topicYears(topic.id)
  const isPaged = parts.length > 0
  const below = recordsOf(dataset, 'topic').filter(({ broader }) => broader === topic.id)
  const figure = yearCountsFigure({
    id: 'records-on-a-topic',
    title: words.chart(topic.name),
    caption: words.caption(undated),
    page: hrefOf(topic.id),
    years: years.map(({ year, event, document, commitment, remark }) => ({
      year: String(year),
      counts: [event, document, commitment, remark],
    })),
    kinds: groups.map(({ title }) => title),
    sources: records.map(({ id }) => id),
  })
  return (
    <>
      <PageHead trail={[{ href: '/topics', name: words.title }]} title={topic.name}>
        <p>{topic.definition}</p>
      </PageHead>
      <Section id="place" title={words.inScheme}>
        <p>
          {topic.broader === null ? words.top : words.under}
          {topic.broader !== null && <RecordLink id={topic.broader} />}
          {below.length > 0 && words.below}
          {below.map(({ id }, position) => (
            <span key={id}>
              {position > 0 && ', '}
              <RecordLink id={id} />
            </span>
          ))}
          {words.ours}
        </p>
        {topic.names.length > 0 && (
          <p className="soft">
            {words.also} <OtherNames names={topic.names} />
          </p>
        )}
      </Section>
      <Section id="attention" title={words.byYear}>
        {figure === null ? (
          <p className="unknown">{words.noYear}</p>
        ) : (
          <FigureFrame figure={figure} level={null} addressed={false} />
        )}
      </Section>
      {isPaged && <TopicYears topic={topic.id} years={parts} />}
      {groups.map(({ type, title }) => {
        const own = records.filter(({ id }) => typeOf<RecordType>(id) === type)
        const shown = isPaged ? own.toSorted(newestFirst).slice(0, last) : own
        return own.length === 0 ? null : (
          <Section key={type} id={`${type}s`} title={title}>
            {type === 'event' && <ActorTools actor={topic.id} />}
            <details open={shown.length <= open} className="group">
              <summary>
                {shown.length < own.length ? words.lastOf(shown.length, own.length) : words.records(own.length)}
              </summary>
              <TopicRecords records={shown} />
            </details>
          </Section>
        )
      })}
      <CiteThis title={topic.name} href={hrefOf(topic.id)} id={topic.id} />
      <Report id={topic.id} facts={false} />
    </>
  )
}
