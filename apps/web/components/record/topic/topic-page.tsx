import { type RecordType, recordsOf, type TopicRecord, typeOf } from '@csto-record/domain'
import { topicAttention } from '@csto-record/queries'
import { YearBars } from '#web/components/figure/year-bars.tsx'
import { CiteThis } from '#web/components/kit/cite-this.tsx'
import { OtherNames } from '#web/components/kit/other-names.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Report } from '#web/components/record/tail/report.tsx'
import { dataset } from '#web/data/dataset.ts'
import { hrefOf } from '#web/format/href.ts'
import { shortened } from '#web/format/words.ts'
import { topics as words } from '#web/words/index.ts'

const groups = [
  { type: 'event', title: words.groups.event },
  { type: 'document', title: words.groups.document },
  { type: 'commitment', title: words.groups.commitment },
  { type: 'remark', title: words.groups.remark },
] as const satisfies readonly { type: RecordType; title: string }[]
const open = 15

export const TopicPage = ({ record: topic }: { record: TopicRecord }) => {
  const { years, undated, records } = topicAttention(dataset, { topic: topic.id })
  const below = recordsOf(dataset, 'topic').filter(({ broader }) => broader === topic.id)
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
        {years.length === 0 ? (
          <p className="unknown">{words.noYear}</p>
        ) : (
          <YearBars
            years={years.map(({ year, event, document, commitment, remark }) => ({
              year,
              counts: [event, document, commitment, remark],
            }))}
            kinds={groups.map(({ title }) => title)}
            title={words.chart(topic.name)}
            caption={words.caption(undated)}
          />
        )}
      </Section>
      {groups.map(({ type, title }) => {
        const own = records.filter(({ id }) => typeOf<RecordType>(id) === type)
        return own.length === 0 ? null : (
          <Section key={type} id={`${type}s`} title={title}>
            <details open={own.length <= open} className="group">
              <summary>{words.records(own.length)}</summary>
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
      <Report id={topic.id} facts={false} />
    </>
  )
}
