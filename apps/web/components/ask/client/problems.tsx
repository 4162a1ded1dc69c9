import type { ParameterProblem } from '@csto-record/queries'
import { asking as words } from '#web/words/index.ts'

/** What is wrong with the question in the address, and what would be right. */
export const Problems = ({
  problems,
}: {
  problems: readonly Pick<ParameterProblem, 'parameter' | 'message' | 'expected'>[]
}) => (
  <ul className="problems">
    {problems.map(({ parameter, message, expected }) => (
      <li key={`${parameter} ${message}`}>
        <strong>{parameter}</strong>
        {words.right(message, expected)}
      </li>
    ))}
  </ul>
)
