import type { OpenQuestion } from '@csto-record/domain'

/** Questions the sources seen do not answer, with what was looked through. */
export const OpenList = ({ questions }: { questions: readonly OpenQuestion[] }) => (
  <ul className="open-list">
    {questions.map(({ key, question, searched }) => (
      <li key={key}>
        {question}{' '}
        <span className="soft">{searched === null ? 'Nobody has looked yet.' : `Looked through: ${searched}`}</span>
      </li>
    ))}
  </ul>
)
