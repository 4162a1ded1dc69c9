import type { Question } from '#web/data/open-questions.ts'
import { hrefOf } from '#web/format/href.ts'
import { shortened } from '#web/format/words.ts'
import { openQuestions as words } from '#web/words/index.ts'

/** Questions with what they are about and where an answer was looked for. */
export const QuestionList = ({ questions }: { questions: readonly Question[] }) => (
  <ul className="open-list">
    {questions.map(({ record, question, searched }) => (
      <li key={`${record.id} ${question}`}>
        <a href={hrefOf(record.id)}>{shortened(record.name, 110)}</a>: {question}
        {searched !== null && <span className="about">{words.searched(searched)}</span>}
      </li>
    ))}
  </ul>
)
