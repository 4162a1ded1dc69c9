import type { TopicId } from '@csto-record/domain'
import { Section } from '#web/components/kit/section.tsx'
import { type TopicYear, topicYearHref } from '#web/data/topics.ts'
import { numberInWords } from '#web/format/count.ts'
import { topics as words } from '#web/words/index.ts'

/** Ways to the page of each year of a topic, newest first. */
export const TopicYears = ({ topic, years }: { topic: TopicId; years: readonly TopicYear[] }) => (
  <Section id="years" title={words.allByYear}>
    <nav aria-label={words.allByYear} className="year-counts">
      {years.map(({ year, records }) => (
        <a key={year} href={topicYearHref(topic, year)}>
          {words.yearName(year)} <span>{numberInWords(records.length)}</span>
        </a>
      ))}
    </nav>
  </Section>
)
