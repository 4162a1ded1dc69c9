import { type RecordType, type TopicRecord, typeOf } from '@csto-record/domain'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { type TopicYear, topicYearHref, topicYears } from '#web/data/topics.ts'
import { hrefOf } from '#web/format/href.ts'
import { feed, topics as words } from '#web/words/index.ts'
import { groups } from './groups.ts'
import { TopicRecords } from './topic-records.tsx'

/** One year of a topic under which too much stands for one page. */
export const TopicYearPage = ({
  topic: { id, name },
  year: { year, records },
}: {
  topic: TopicRecord
  year: TopicYear
}) => {
  const years = topicYears(id)
  const position = years.findIndex((one) => one.year === year)
  // Newest first: what follows in the list came before in time.
  const [after, before] = [years[position - 1], years[position + 1]]
  return (
    <>
      <PageHead
        trail={[
          { href: '/topics', name: words.title },
          { href: hrefOf(id), name },
        ]}
        title={words.inYear(name, year)}
      >
        <p>{words.records(records.length)}</p>
      </PageHead>
      {groups.map(({ type, title }) => {
        const own = records.filter((record) => typeOf<RecordType>(record.id) === type)
        return own.length === 0 ? null : (
          <Section key={type} id={`${type}s`} title={title}>
            <TopicRecords records={own} />
          </Section>
        )
      })}
      <p className="neighbours">
        {before !== undefined && (
          <a href={topicYearHref(id, before.year)} rel="prev">
            {feed.before(words.yearName(before.year))}
          </a>
        )}
        {after !== undefined && (
          <a href={topicYearHref(id, after.year)} rel="next">
            {feed.after(words.yearName(after.year))}
          </a>
        )}
      </p>
    </>
  )
}
