import { type ChairmanshipId, slugOf } from '@csto-record/domain'
import type { PromiseCourse } from '#web/data/promise-courses.ts'
import { figureHref } from '#web/figures/definition.ts'
import { hrefOf } from '#web/format/href.ts'
import { outcomeInWords, outcomesInWords } from '#web/format/outcome.ts'
import { promisesDrawn } from '#web/words/index.ts'

const words = promisesDrawn.page

/** The promises of a term in short, each with what is reported of it, and the way to its lines of time. */
export const TermPromises = ({ courses }: { courses: readonly PromiseCourse[] }) => {
  const [first] = courses
  if (first === undefined) return null
  const { id, name } = first.chairmanship
  return (
    <details className="group">
      <summary>{words.textsOf(name, outcomesInWords(courses))}</summary>
      <ul className="plain">
        {courses.map((course) => (
          <li key={course.commitment}>
            <a href={hrefOf(course.commitment)}>{course.summary}</a>{' '}
            <span className="about inline">{outcomeInWords(course)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={figureHref(`promises-${slugOf(id as ChairmanshipId)}`)}>{words.onTime(name)}</a>
      </p>
    </details>
  )
}
