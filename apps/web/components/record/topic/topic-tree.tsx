import { recordsOf, type TopicId } from '@csto-record/domain'
import { topicAttention } from '@csto-record/queries'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { dataset } from '#web/data/dataset.ts'
import { topics as words } from '#web/words/index.ts'

/** Topics under one another, with how much is on record under each. */
export const TopicTree = ({ under }: { under: TopicId | null }) => {
  const own = recordsOf(dataset, 'topic').filter(({ broader }) => broader === under)
  return own.length === 0 ? null : (
    <ul className="tree">
      {own.map(({ id, definition }) => (
        <li key={id}>
          <RecordLink id={id} />{' '}
          <span className="about inline">{words.records(topicAttention(dataset, { topic: id }).records.length)}</span>
          <span className="about">{definition}</span>
          <TopicTree under={id} />
        </li>
      ))}
    </ul>
  )
}
