import type { OpenQuestion } from '@csto-record/domain'
import { openQuestions as words } from '#web/words/index.ts'

/** Questions the sources seen do not answer, with where an answer was looked for. */
export const OpenList = ({ questions }: { questions: readonly OpenQuestion[] }) => (
  <ul className="open-list">
    {questions.map(({ key, question, searched }) => (
      <li key={key}>
        {question} <span className="soft">{searched === null ? words.nobodyLooked : words.searched(searched)}</span>
      </li>
    ))}
  </ul>
)
