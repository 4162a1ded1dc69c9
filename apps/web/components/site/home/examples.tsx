import { home as words } from '#web/words/index.ts'

/** Questions that show what the record can answer, with where it does. */
export const Examples = () => (
  <ul className="examples">
    {words.questions.map(({ question, href }) => (
      <li key={href}>
        <a href={href}>{question}</a>
      </li>
    ))}
  </ul>
)
